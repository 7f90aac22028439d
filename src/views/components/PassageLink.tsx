import { say } from '../../locales/say.ts';
import { toSafeLink } from '../format.ts';

/** The way to the passage at the publisher; nothing where its address cannot be a link. */
export function PassageLink({ address }: { address: string | null }) {
  const link = toSafeLink(address);
  if (!link) return null;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {say('comparison_open_passage')}
      <span class="visually-hidden"> {say('app_opens_tab')}</span>
    </a>
  );
}
