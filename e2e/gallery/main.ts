import { catalogues, scenes, toAddress, toName, widths } from './scenes.ts';

/* The gallery's page: each scene in a frame as wide as it is met, in the colours and the language that are chosen. */

const themes = ['system', 'light', 'dark'] as const;
const theme = findSelect('theme', themes);
const language = findSelect('language', catalogues);

function findSelect(name: string, values: readonly string[]): HTMLSelectElement {
  const select = document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (!select) throw new Error(`index.html has no select “${name}”`);
  select.append(...values.map((value) => new Option(value)));
  select.addEventListener('change', draw);
  return select;
}

function draw(): void {
  const chosen = {
    theme: themes[theme.selectedIndex] ?? 'system',
    language: catalogues[language.selectedIndex] ?? 'en',
  };
  const figures = scenes.map((scene) => {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    const link = document.createElement('a');
    link.textContent = toName(scene);
    link.href = toAddress(scene, chosen);
    caption.append(link);
    const frame = document.createElement('iframe');
    frame.title = toName(scene);
    frame.loading = 'lazy';
    frame.width = String(widths[scene.view]);
    frame.src = link.href;
    figure.append(caption, frame);
    return figure;
  });
  document.querySelector('main')?.replaceChildren(...figures);
}

draw();
