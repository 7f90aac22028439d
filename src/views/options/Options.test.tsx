// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../protocol/settings.ts';
import type { ReaderSettings } from '../../protocol/shapes.ts';
import { settle } from '../../testing/settle.ts';
import type { OptionsGateway } from '../gateway.ts';
import { Options } from './Options.tsx';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

/** A gateway that keeps settings as the background would. */
function createGateway(answers: Partial<OptionsGateway> = {}, pausedSites: string[] = []): OptionsGateway {
  let settings: ReaderSettings = { ...defaultSettings, notice: false, pausedSites };
  let allowed = false;
  return {
    readSettings: async () => settings,
    changeSettings: vi.fn(async (changes: Partial<ReaderSettings>) => {
      settings = { ...settings, ...changes };
      return settings;
    }),
    hasEverySite: async () => allowed,
    requestEverySite: vi.fn(async () => {
      allowed = true;
      return true;
    }),
    withdrawEverySite: async () => {
      allowed = false;
      return true;
    },
    onPermissionsChange: () => {},
    findShortcut: async () => 'Alt+Shift+K',
    getVersion: () => '0.1.0',
    readHistory: async () => [],
    clearHistory: async () => true,
    replayReceipt: async () => undefined,
    speakIn: vi.fn(async () => {}),
    ...answers,
  };
}

const open = (gateway: OptionsGateway) => settle(() => render(<Options gateway={gateway} />, root));
const said = () => root.querySelector('[role=status]')?.textContent;
const sites = () => [...root.querySelectorAll('.sites li > bdi')].map((site) => site.textContent);

function find<E extends HTMLElement>(selector: string, kind: new () => E): E {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}

function findButton(label: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find((button) => button.textContent?.includes(label));
  if (!found) throw new Error(`no button “${label}”`);
  return found;
}

async function pause(host: string): Promise<void> {
  find('#host', HTMLInputElement).value = host;
  await settle(() => {
    find('form', HTMLFormElement).dispatchEvent(new Event('submit', { cancelable: true }));
  });
}

describe('the options page', () => {
  it('shows what holds', async () => {
    await open(createGateway({}, ['example.com']));
    expect(find('#marks', HTMLInputElement).checked).toBe(true);
    expect(find('#notice', HTMLInputElement).checked).toBe(false);
    expect(sites()).toEqual(['example.com']);
    expect(root.textContent).toContain('Alt+Shift+K');
    expect(root.textContent).toContain('Version 0.1.0');
  });

  it('says when no key is bound', async () => {
    await open(createGateway({ findShortcut: async () => undefined }));
    expect(root.textContent).toContain('no key is bound');
  });

  it('keeps a switch at once', async () => {
    const gateway = createGateway();
    await open(gateway);
    await settle(() => find('#marks', HTMLInputElement).click());
    expect(gateway.changeSettings).toHaveBeenCalledExactlyOnceWith({ marks: false });
    expect(find('#marks', HTMLInputElement).checked).toBe(false);
    expect(said()).toBe('Saved.');
  });

  it.each([
    ['theme', 'dark'],
    ['language', 'hi'],
  ])('keeps the %s that is chosen', async (id, value) => {
    const gateway = createGateway();
    await open(gateway);
    const select = find(`#${id}`, HTMLSelectElement);
    select.value = value;
    await settle(() => {
      select.dispatchEvent(new Event('change'));
    });
    expect(gateway.changeSettings).toHaveBeenCalledExactlyOnceWith({ [id]: value });
    expect(find(`#${id}`, HTMLSelectElement).value).toBe(value);
  });

  it('puts a switch back when the change could not be kept', async () => {
    await open(createGateway({ changeSettings: async () => undefined }));
    await settle(() => find('#marks', HTMLInputElement).click());
    expect(find('#marks', HTMLInputElement).checked).toBe(true);
    expect(said()).toContain('could not be read or kept');
  });

  it('pauses a site, empties the field, and takes the site off again', async () => {
    await open(createGateway({}, ['example.com']));
    await pause('https://News.example/today');
    expect(sites()).toEqual(['example.com', 'news.example']);
    expect(find('#host', HTMLInputElement).value).toBe('');
    await settle(() => findButton('Remove example.com').click());
    expect(sites()).toEqual(['news.example']);
    expect(document.activeElement?.id).toBe('host');
  });

  it.each([
    ['two words', 'not the name of a site'],
    ['example.com', 'paused already'],
  ])('refuses “%s” and says why beside the field', async (typed, why) => {
    await open(createGateway({}, ['example.com']));
    await pause(typed);
    expect(sites()).toEqual(['example.com']);
    expect(find('#host-error', HTMLElement).textContent).toContain(why);
    expect(find('#host', HTMLInputElement).getAttribute('aria-invalid')).toBe('true');
    expect(find('#host', HTMLInputElement).value).toBe(typed);
  });

  it('asks for every site in the task of the click, and gives it back', async () => {
    const gateway = createGateway();
    await open(gateway);
    await settle(() => {
      findButton('Work on every site').click();
      expect(gateway.requestEverySite).toHaveBeenCalledOnce();
    });
    expect(root.textContent).toContain('You allowed Parallax');
    await settle(() => findButton('Only on news sites again').click());
    expect(root.textContent).not.toContain('You allowed Parallax');
  });

  it('hears of a permission that was changed in the browser', async () => {
    let allowed = false;
    let hear = () => {};
    await open(
      createGateway({
        hasEverySite: async () => allowed,
        onPermissionsChange: (listener) => {
          hear = listener;
        },
      }),
    );
    allowed = true;
    await settle(() => hear());
    expect(root.textContent).toContain('You allowed Parallax');
  });

  it('says so when the settings cannot be read, and keeps the rest of the page', async () => {
    await open(createGateway({ readSettings: async () => undefined }));
    expect(said()).toContain('could not be read');
    expect(root.textContent).toContain('What Parallax cannot tell you');
  });
});
