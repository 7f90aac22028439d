import type { LaunchOptions } from './launch.ts';

/** The local server plays proxy: requests come to it with the host they were meant for. */
export function proxyPreferences({ hosts, port }: LaunchOptions): Record<string, string | number> {
  if (hosts === 'all')
    return {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
    };
  const rule = `function FindProxyForURL(url, host) { return ${JSON.stringify(hosts)}.includes(host) && url.startsWith('http:') ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(rule)}`,
  };
}
