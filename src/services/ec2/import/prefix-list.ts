/** Managed prefix lists and their entries, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { amazonPrefixList, amazonPrefixLists } from "../prefix-list-amazon.ts";
import { prefixListVersions, prefixLists } from "../tables/prefix-list.ts";
import type { PrefixList } from "../tables/prefix-list.ts";
import { blockIn, canonicalBlock, owned } from "./row.ts";

/** Why AWS's own lists are not taken. */
const amazons = "it is AWS's own list; Fogbank has its own, with the addresses of its own services";

const readList = (one: Described, intake: Intake): void => {
  const id = one.text("PrefixListId");
  one.follows("PrefixListArn", "StateMessage", "IpamPrefixListResolverTargetId", "IpamPrefixListResolverSyncEnabled");
  if (one.maybe("OwnerId") === "AWS") {
    one.follows("AddressFamily", "PrefixListName", "State", "MaxEntries", "Version", "Tags", "OwnerId");
    intake.leave(one.origin, id, amazons);
    return;
  }
  const row = owned(one, id);
  const version = one.number("Version", 1);
  const state = one.maybe("State") ?? "create-complete";
  const list: PrefixList = {
    ...row,
    name: one.text("PrefixListName"),
    family: one.word("AddressFamily", "IPv4", "IPv6"),
    maxEntries: one.number("MaxEntries"),
    state: state.startsWith("create") ? "create-complete" : "modify-complete",
    version,
  };
  if (state.startsWith("delete")) intake.leave(one.origin, id, `it was in the state ${state}`);
  else intake.put(prefixLists, list, one.origin);
};

/** `get-managed-prefix-list-entries` does not say of which list. */
const readEntries = (one: Described, intake: Intake): void => {
  const prefixListId = one.text("PrefixListId");
  const entries = one.parts("Entries").map((entry) => {
    const description = entry.maybe("Description");
    return { cidr: blockIn(entry, "Cidr"), ...(description !== undefined && { description }) };
  });
  one.follows("Version");
  const list = intake.find(prefixLists, prefixListId);
  if (!list) {
    intake.leave(one.origin, prefixListId, amazonPrefixList(prefixListId) ? amazons : "its list was not described");
    return;
  }
  const { account, region, version } = list;
  const id = `${prefixListId}/${version}`;
  intake.put(prefixListVersions, { id, account, region, prefixListId, version, entries }, one.origin);
};

/** Readers of prefix lists. */
export const prefixListImporters: readonly Importer[] = [
  {
    key: "PrefixLists",
    call: "ec2 describe-managed-prefix-lists",
    id: "PrefixListId",
    read: (one, intake) => (one.has("OwnerId") ? readList(one, intake) : readAmazons(one, intake)),
  },
  {
    key: "PrefixListEntries",
    call: "ec2 get-managed-prefix-list-entries",
    id: "PrefixListId",
    alone: { key: "Entries", pattern: /pl-[0-9a-f]{8,17}/, inner: "Entries" },
    read: readEntries,
  },
];

/**
 * `describe-prefix-lists` lists what AWS manages, with its prefixes. One whose id is another than that of Fogbank's own
 * list is kept, so that routes and rules go on naming it: with AWS's prefixes and with Fogbank's.
 */
function readAmazons(one: Described, intake: Intake): void {
  const [id, name] = [one.text("PrefixListId"), one.maybe("PrefixListName") ?? ""];
  const told = one.texts("Cidrs").map((cidr) => canonicalBlock("Cidrs", cidr));
  if (amazonPrefixList(id) || told.length === 0) return intake.leave(one.origin, id, amazons);
  const { account, region } = one.origin;
  const family = told[0]!.includes(":") ? "IPv6" : "IPv4";
  const own = amazonPrefixLists(region).find((list) => list.name === name && list.family === family);
  const entries = [...new Set([...told, ...(own?.entries ?? []).map(({ cidr }) => cidr)])].map((cidr) => ({ cidr }));
  const list = { id, account, region, name, family, maxEntries: entries.length, version: 1 } as const;
  intake.put<PrefixList>(prefixLists, { ...list, state: "create-complete" }, one.origin);
  const version = { id: `${id}/1`, account, region, prefixListId: id, version: 1, entries };
  intake.put(prefixListVersions, version, one.origin);
  intake.suppose("lists of AWS's own as lists of the account's, with Fogbank's prefixes besides AWS's", id);
}
