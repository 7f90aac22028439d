import { describe, expect, it } from 'vitest';
import newsHosts from './news-hosts.json' with { type: 'json' };

const { hosts } = newsHosts;

/** Platforms where anybody publishes: a whole one would reach far more than news. */
const platforms = [
  'blogspot.com',
  'wordpress.com',
  'medium.com',
  'substack.com',
  'yahoo.com',
  'google.com',
  'facebook.com',
  'x.com',
];

describe('the hosts the content script runs on', () => {
  it('are several hundred', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(300);
    expect(hosts.length).toBeLessThanOrEqual(800);
  });

  it('are sorted and stand once', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  it('are lower-case host names without protocol, path or www', () => {
    const wrong = hosts.filter(
      (host) => !/^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host),
    );
    expect(wrong).toEqual([]);
  });

  it('do not stand beneath another host of the list, which would match them already', () => {
    const listed = new Set(hosts);
    const parents = (host: string) =>
      host.split('.').map((_, level, labels) => labels.slice(level + 1).join('.'));
    expect(hosts.filter((host) => parents(host).some((parent) => listed.has(parent)))).toEqual([]);
  });

  it.each(platforms)('leave %s out', (platform) => {
    expect(hosts).not.toContain(platform);
  });

  it.each([
    'internationalnewsandviews.com',
    'indiandefensenews.in',
    'news18.com',
    'ufologai.blogspot.com',
    'tripuranet.com',
  ])('hold %s, whose report is bundled', (host) => {
    expect(hosts).toContain(host);
  });
});
