import { afterAll, describe, expect, test } from 'vitest';
import { toLong, toRightToLeft } from '../testing/pseudo-locales.ts';
import en from './en/messages.json' with { type: 'json' };
import hi from './hi/messages.json' with { type: 'json' };
import { lookUpIn } from './messages.ts';
import { currentLocale, say, sayCount, speak } from './say.ts';

const english = { lookUp: lookUpIn(en), browserLanguage: 'en-GB' };
const hindi = { lookUp: lookUpIn(hi), browserLanguage: 'hi-IN' };

afterAll(() => speak(english));

describe('the locale', () => {
  test.each([
    ["the browser's own where it speaks the language", english, 'en-GB'],
    ['that of the messages where it does not', { ...english, browserLanguage: 'de' }, 'en'],
    ['that of the messages where the browser names none', { ...english, browserLanguage: '' }, 'en'],
    ['that of a chosen language', { ...hindi, browserLanguage: 'en-US' }, 'hi'],
  ])('is %s', (_, speech, locale) => {
    speak(speech);
    expect(currentLocale()).toBe(locale);
  });
});

describe('say', () => {
  test('puts values in by their names, and numbers as the locale writes them', () => {
    speak(english);
    expect(say('page_cut', { of: 1200, examined: 400 })).toContain('the first 400 of its 1,200 paragraphs');
    speak(hindi);
    expect(say('too_long_todo', { length: 123456, maximum: 20000 })).toContain('1,23,456 अक्षर');
  });

  test('leaves a dollar in a value alone', () => {
    speak(english);
    expect(say('comparison_origin', { origin: 'a $2 $ORIGIN$ note' })).toBe('origin: a $2 $ORIGIN$ note');
  });
});

describe('sayCount', () => {
  test('takes the form that the language has for a count', () => {
    speak(english);
    expect([0, 1, 2].map((count) => sayCount('reports', count))).toEqual([
      '0 reports',
      '1 report',
      '2 reports',
    ]);
    speak(hindi);
    expect([0, 1, 2].map((count) => sayCount('reports', count))).toEqual([
      '0 रिपोर्ट',
      '1 रिपोर्ट',
      '2 रिपोर्टें',
    ]);
  });

  test('takes the last form where a language lacks one', () => {
    speak({ lookUp: lookUpIn(toRightToLeft(en)), browserLanguage: 'en' });
    expect(currentLocale()).toBe('ar');
    expect(sayCount('reports', 3)).toMatch(/^3 \u202ereports\u202c$/);
  });
});

test('the long language is at least 40% longer, placeholders aside', () => {
  const long = toLong(en);
  expect(long.options_limits_title?.message.length).toBeGreaterThanOrEqual(
    en.options_limits_title.message.length * 1.3,
  );
  speak({ lookUp: lookUpIn(long), browserLanguage: 'en' });
  expect(say('options_version', { version: '1.2.3' })).toContain('1.2.3');
});
