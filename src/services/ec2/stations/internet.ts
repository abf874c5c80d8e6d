/** The internet: it leads to the public addresses of this cloud, and to everyone else. */
import type { Edge } from "../../../fabric/station.ts";
import type { Prefix } from "../../../net/prefix.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { keptBlocks } from "./rows.ts";
import { amazonServices, cloudOwned, nobodys, privateUse, sharedUse } from "./ranges.ts";

const resource = { id: "internet", type: "internet" };

/** Where packets are on the internet. */
export const internet: Place = {
  place: "internet",
  every: () => ["internet"],
  build: (_read, id) => {
    const otherwise = go("internet-beyond", { because: "{destination} is no address that this cloud leads to" });
    const choice = { by: "address", of: "destination", under: at("public", ""), otherwise } as const;
    return { id, kind: "internet", resource, choice };
  },
};

/** What this cloud does not lead to. */
export const internetBeyond: Place = {
  place: "internet-beyond",
  every: () => ["internet-beyond"],
  build: (read, id) => {
    const nobodysHere = (prefixes: readonly Prefix[]): Edge =>
      drop("X_ADDRESS_NOT_HELD", "nobody holds {destination}", { is: "in", side: "destination", prefixes });
    const imported = keptBlocks(read);
    const edges = [
      go("internet-host", {
        when: { is: "in", side: "destination", prefixes: amazonServices },
        because: "{destination} is a public service of AWS",
      }),
      nobodysHere(cloudOwned),
      ...(imported.length > 0 ? [nobodysHere(imported)] : []),
      drop("X_NOT_ON_THE_INTERNET", "{destination} is no address on the internet", {
        is: "in",
        side: "destination",
        prefixes: [...privateUse, ...sharedUse, ...nobodys],
      }),
      go("internet-host", { because: "{destination} is somewhere on the internet" }),
    ];
    return { id, kind: "internet", resource, choice: inOrder(edges, drop("NO_PATH", "there is no way on")) };
  },
};

/** Some host on the internet, taken to answer whatever reaches it. */
export const internetHost: Place = {
  place: "internet-host",
  every: () => ["internet-host"],
  build: (_read, id) => ({
    id,
    kind: "host on the internet",
    resource,
    choice: { by: "end", because: "{destination} receives it", answersFrom: "internet" },
  }),
};
