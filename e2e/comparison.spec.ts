import { compareSelected } from './compare-selected.ts';
import { expect, test } from './fixtures.ts';
import type { PopupText } from './read-popup.ts';
import { readPopup } from './read-popup.ts';
import { bundledReports, reportOf } from './reports.ts';
import { selectBackwards, selectByKeyboard, selectByMouse } from './select.ts';
import { anHour, conflicts, demonstrationSentences, exportsFell, friday } from './sentences.ts';

/** What the popup says of each report, by report id. */
function relations(popup: PopupText): Record<string, string> {
  const speaking = popup.reports.map((report) => [reportOf(report.publisher), report.line]);
  const silent = popup.silent.map((publisher) => [reportOf(publisher), 'silent']);
  return Object.fromEntries([...speaking, ...silent]);
}

for (const { text, expected } of demonstrationSentences) {
  test(`what reports say to “${text}”`, async ({ driver, open }) => {
    const page = await open('demonstration');
    const { popup } = await compareSelected(driver, page, text);
    expect(popup.highlight).toBe(text);
    const said = relations(popup);
    expect(Object.keys(said).sort()).toEqual(bundledReports.map(({ id }) => id).sort());
    expect(said).toMatchObject(expected);
    const others = Object.entries(said).filter(([report]) => !(report in expected));
    expect(others.filter(([, line]) => line.startsWith('conflicts'))).toEqual([]);
  });
}

test('a sentence selected with the mouse is compared, with what each report says', async ({
  driver,
  open,
  shot,
}) => {
  const page = await open('demonstration');
  await selectByMouse(page, friday);
  const surface = await driver.openPopup(page);
  const popup = await readPopup(surface);
  expect(popup.highlight).toBe(friday);
  expect(popup.tallies[0]).toMatch(/^\d of 5 reports conflicts?: date \(\d origins?\)$/);
  const dated = popup.reports.find((report) => reportOf(report.publisher) === '002');
  expect(dated).toMatchObject({ relation: 'conflicts', line: conflicts('date') });
  expect(dated?.statement).toContain('Thursday');
  expect(dated?.marked).toContainEqual(expect.stringContaining('Thursday'));
  expect(dated?.pairs[0]).toMatchObject({
    highlight: expect.stringMatching(/Friday.*(12 Dec|Dec 12)/),
    report: expect.stringMatching(/Thursday.*(11 Dec|Dec 11)/),
    label: 'gives a different date',
    edit: expect.stringMatching(/^As this report has it(on )?Friday → (11 Dec|Dec 11)/),
  });
  expect(dated?.voice).toBe('the report, in its own voice');
  // One report agrees in part: it says who spoke and how, and names a weekday of no known week.
  expect(popup.words).toMatch(/It says too “[^”]+” \(this page: “[^”]*spoke by telephone/);
  expect(popup.used.find(({ label }) => label === 'Times')?.words.join()).toContain('Friday');
  await surface.screenshot(shot('popup-comparison'));
});

test('a sentence selected backwards gives the same answer', async ({ driver, open }) => {
  const page = await open('demonstration');
  await selectByMouse(page, friday);
  const forwards = await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  await selectBackwards(page, friday);
  expect(await readPopup(await driver.openPopup(page))).toEqual(forwards);
});

test('a sentence selected with the keyboard is compared', async ({ driver, open }) => {
  const page = await open('demonstration');
  await selectByKeyboard(page, anHour);
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.highlight).toBe(anHour);
  expect(relations(popup)['000']).toBe(conflicts('duration'));
});

test('a report that does not mention it says which silence that is, with what comes nearest', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const { surface } = await compareSelected(driver, page, anHour);
  await surface.clickOn('details.silent summary');
  const popup = await readPopup(surface);
  expect(popup.silences.map(({ why }) => why)).toContain('treats the topic without this detail');
  expect(popup.silences.map(({ nearest }) => nearest)).toContainEqual(expect.stringContaining('call'));
  expect(popup.words).toContain('Nearest statement');
});

test('who says it is told for every report, origins by name and side, where reports differ, and what a page states flatly', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const { popup } = await compareSelected(
    driver,
    page,
    'In that post on X, Modi said India and the US would keep working together for global peace.',
  );
  const voices = Object.fromEntries(
    popup.reports.map(({ publisher, voice }) => [reportOf(publisher), voice]),
  );
  expect(voices['003']).toMatch(/^(Indian premier Narendra )?Modi, a named person$/);
  expect(popup.origins.join()).toMatch(/^from .*Modi's post on X/);
  expect(popup.words).toContain('All that agrees draws on one side of the event, India: ');
  expect(popup.words).toMatch(
    /The reports differ on this .*“global peace, stability and prosperity” .*“global peace and stability” /,
  );
  expect(popup.words).not.toContain('The page states this itself');
  await driver.closePopup();

  const flatly = 'The conversation was very warm and engaging.';
  await page.evaluate((text) => {
    const alone = document.querySelector('#alone');
    if (alone) alone.textContent = text;
  }, flatly);
  const { popup: other } = await compareSelected(driver, page, flatly);
  expect(other.words).toContain('The page states this itself; each report that agrees gives it as someone’s');
  expect(other.words).not.toContain('The reports differ on this');
});

test('a selection in a shadow root is compared', async ({ driver, open }) => {
  const text =
    "In August, Washington put tariffs of 25% on Indian imports over India's purchases of Russian oil.";
  const page = await open('shadow-root');
  await selectByMouse(page, text);
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.highlight).toBe(text);
  expect(relations(popup)['003']).toBe(conflicts('percent'));
});

test('a selection on a page with a strict policy is compared', async ({ driver, open }) => {
  const page = await open('strict-policy');
  await selectByMouse(page, exportsFell);
  const popup = await readPopup(await driver.openPopup(page));
  expect(relations(popup)['002']).toBe('corroborates');
});

test('a report with an address leads to the passage', async ({ driver, open }) => {
  const page = await open('demonstration');
  const { popup } = await compareSelected(
    driver,
    page,
    'Generic drugs and smartphones are exempt from the tariffs.',
  );
  expect(popup.reports.map((report) => report.link)).toContainEqual(
    expect.stringMatching(/^https:\/\/[^ ]+#:~:text=/),
  );
});

test('an opinion is said to be not checkable', async ({ driver, open }) => {
  const page = await open('demonstration');
  const { popup } = await compareSelected(driver, page, 'It was, all in all, about time.');
  expect(popup.words).toContain('Nothing to compare here');
  expect(popup.reports).toEqual([]);
});

test('too little and too much are said to be so', async ({ driver, open }) => {
  const page = await open('demonstration');
  expect((await compareSelected(driver, page, 'hour')).popup.heading).toBe('The selection is too short');
  await driver.closePopup();
  await page.evaluate(() => {
    const long = document.querySelector('#alone');
    if (long) long.textContent = 'A kite flew over the gate. '.repeat(900);
    getSelection()?.selectAllChildren(document.body);
  });
  expect((await readPopup(await driver.openPopup(page))).heading).toBe('The selection is too long');
});

test('a selection on a page about another matter is compared only when the reader says so', async ({
  driver,
  open,
  shot,
}) => {
  const page = await open('cricket');
  const { surface, popup } = await compareSelected(
    driver,
    page,
    'India chased 271 with eleven balls to spare in Visakhapatnam',
  );
  expect(popup.heading).toBe('Not about an event that Parallax knows');
  await surface.screenshot(shot('popup-other-matter'));
  await surface.clickOn('button', 'Compare anyway');
  await expect.poll(async () => (await readPopup(surface)).highlight).toContain('India chased 271');
});
