/** What the readers of descriptions share: whose a thing is, ids that nothing says, blocks and addresses as text. */
import { createHash } from "node:crypto";
import { Unreadable } from "../../../core/described.ts";
import type { Described } from "../../../core/described.ts";
import type { Row } from "../../../core/table.ts";
import { formatAddress, parseAddress } from "../../../net/address.ts";
import { formatPrefix, parsePrefix } from "../../../net/prefix.ts";

/** The members that every row has, of a thing with an id. */
export function owned(one: Described, id: string, tags = "Tags"): Row {
  const account = one.maybe("OwnerId") ?? one.origin.account;
  if (!/^\d{12}$/.test(account)) throw new Unreadable(`OwnerId must be an account, not '${account}'`);
  const given = one.tags(tags);
  return { id, account, region: one.origin.region, ...(given && { tags: given }) };
}

/** An id for what AWS described without one; the same for the same thing. */
export function madeId(prefix: string, ...of: readonly (string | number | boolean)[]): string {
  return `${prefix}-0${createHash("sha256").update(of.join(" ")).digest("hex").slice(0, 16)}`;
}

/** A block that must be there, in canonical form. */
export function blockIn(one: Described, name: string): string {
  return canonicalBlock(name, one.text(name));
}

/** A block in canonical form. Throws `Unreadable` for what is none. */
export function canonicalBlock(name: string, text: string): string {
  const parsed = parsePrefix(text);
  if (!parsed) throw new Unreadable(`${name} must be an address block, not '${text}'`);
  return formatPrefix(parsed);
}

/** An address that must be there, in canonical form. */
export function addressIn(one: Described, name: string): string {
  const text = one.text(name);
  const parsed = parseAddress(text);
  if (!parsed) throw new Unreadable(`${name} must be an address, not '${text}'`);
  return formatAddress(parsed);
}

/** An address, where there is one. */
export function maybeAddressIn(one: Described, name: string): string | undefined {
  return one.has(name) ? addressIn(one, name) : undefined;
}
