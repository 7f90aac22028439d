import { escapeMarkup } from '../escape-markup.ts';

/* Pages that are only there to have a picture taken of them. */

const INK = '#274c77';
const PAPER = '#fbf7ee';

/** A picture of a page that fills the whole, and one of the popup where the browser opens it. */
export function overPage(page: string, popup?: string): string {
  const over = popup ? `<img class="popup" src="${popup}">` : '';
  return `<style>
body{margin:0;overflow:hidden;background:white}
.page{display:block;width:100vw}
.popup{position:absolute;top:12px;right:24px;border-radius:8px;box-shadow:0 6px 28px #0007;max-height:calc(100vh - 24px)}
</style><img class="page" src="${page}">${over}`;
}

interface Poster {
  icon: string;
  name: string;
  line?: string;
  /** Stands at the right, cut off below. */
  picture?: string;
}

/** Icon and name on a plain ground, for the stores' own pages. */
export function poster({ icon, name, line, picture }: Poster): string {
  const [first = '', rest = ''] = name.split(/:\s*/);
  return `<style>
body{margin:0;height:100vh;box-sizing:border-box;padding:0 9vw;display:flex;gap:6vw;align-items:center;overflow:hidden;background:${PAPER};color:${INK};font-family:system-ui,sans-serif}
.icon{width:${picture ? 16 : 24}vh}
h1{font-size:${picture ? 13 : 22}vh;line-height:1;margin:2vh 0}
p{font-size:${picture ? 6.5 : 9}vh;line-height:1.25;margin:0}
small{display:block;font-size:4vh;line-height:1.35;margin-top:3vh}
.words{flex:1}
.popup{align-self:flex-start;margin-top:8vh;height:110vh;border-radius:8px;box-shadow:0 6px 28px #0005}
</style><div class="words"><img class="icon" src="${icon}"><h1>${escapeMarkup(first)}</h1><p>${escapeMarkup(rest)}</p>${line ? `<small>${escapeMarkup(line)}</small>` : ''}</div>${picture ? `<img class="popup" src="${picture}">` : ''}`;
}
