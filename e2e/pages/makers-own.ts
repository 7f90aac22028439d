const makers = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|org|net)(?::\d+|\/|$)/;

/** Whether an address, as the server notes it, is one of those that browsers ask of their makers, with extensions and without. */
export function isMakersOwn(address: string): boolean {
  return makers.test(address);
}
