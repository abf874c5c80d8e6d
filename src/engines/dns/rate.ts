/** The bound on what one interface may ask: 1,024 packets a second, and what is more is dropped ("DNS quotas"). */

const perSecond = 1_024;
/** Askers that are remembered at once; when there are more all begin anew. */
const mostKnown = 65_536;

/** Whether an asker may ask once more now; `now` in milliseconds of a clock that does not jump. */
export function createDnsRate(): (asker: string, now: number) => boolean {
  const windows = new Map<string, { second: number; count: number }>();
  return (asker, now) => {
    const second = Math.floor(now / 1000);
    const known = windows.get(asker);
    if (known?.second === second) return ++known.count <= perSecond;
    if (!known && windows.size >= mostKnown) windows.clear();
    windows.set(asker, { second, count: 1 });
    return true;
  };
}
