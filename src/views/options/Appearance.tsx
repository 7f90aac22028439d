import { languages, nameLanguage } from '../../locales/languages.ts';
import { say } from '../../locales/say.ts';
import type { ReaderSettings } from '../../protocol/shapes.ts';
import type { OptionsActions } from './OptionsPage.tsx';

interface Props {
  settings: ReaderSettings;
  onChange: OptionsActions['onChange'];
}

const themes = ['system', 'light', 'dark'] as const;

/** The colours and the language of Parallax. */
export function Appearance({ settings, onChange }: Props) {
  return (
    <section>
      <h2>{say('options_appearance_title')}</h2>
      <label for="theme">{say('options_theme_label')}</label>
      <select
        id="theme"
        value={settings.theme}
        onChange={({ currentTarget }) => {
          const theme = themes.find((one) => one === currentTarget.value);
          if (theme) onChange({ theme });
        }}
      >
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {say(`options_theme_${theme}`)}
          </option>
        ))}
      </select>
      <label for="language">{say('options_language_label')}</label>
      <select
        id="language"
        value={settings.language}
        onChange={({ currentTarget }) => {
          const language = [...languages, 'browser' as const].find((one) => one === currentTarget.value);
          if (language) onChange({ language });
        }}
      >
        <option value="browser">{say('options_language_browser')}</option>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {nameLanguage(one)}
          </option>
        ))}
      </select>
    </section>
  );
}
