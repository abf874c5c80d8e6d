/** The internet's public DNS, as tests want it: added by hand, answered by the resolvers of all VPCs. */
import type { Database } from "../../core/database.ts";
import { Fault } from "../../core/fault.ts";
import type { Reader } from "../../core/reader.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import { internetRecords, recordTypes } from "./tables/internet-record.ts";
import type { InternetRecord, RecordType } from "./tables/internet-record.ts";

/** A record as people name it. */
export interface RecordWish {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** Records of all names together, and of one. */
const most = { all: 10_000, ofName: 100 } as const;
/** Characters of a name, and bytes of a text. */
const [longestName, longestText] = [253, 4_000];

/** Names that this cloud answers for itself, whatever somebody outside says. */
const ours = ["amazonaws.com", "api.aws", "internal", "in-addr.arpa", "ip6.arpa", "localhost"] as const;

/** All records, by name. */
export function listRecords(read: Reader): RecordWish[] {
  const rows = read.all(internetRecords).map(({ name, type, value }) => ({ name, type, value }));
  return rows.toSorted((a, b) => (`${a.name} ${a.type} ${a.value}` < `${b.name} ${b.type} ${b.value}` ? -1 : 1));
}

/** Adds a record; one that is there already stays. Throws InvalidParameter for what is none. */
export function addRecord(database: Database, wish: RecordWish): void {
  const [name, type] = [nameOf(wish.name), typeOf(wish.type)];
  const value = valueOf(type, wish.value);
  const id = `${name} ${type} ${value}`;
  database.transact((tx) => {
    if (tx.get(internetRecords, id)) return;
    if (tx.all(internetRecords).length >= most.all) throw invalid(`there are ${most.all} records at most`);
    if (tx.by(internetRecords, "name", name).length >= most.ofName)
      throw invalid(`a name has ${most.ofName} records at most`);
    tx.insert(internetRecords, { id, account: "", region: "", name, type, value });
  });
}

/** Removes a name's records: of a type, of a value, or all. Throws NoSuchRecord where there is none of the kind. */
export function removeRecords(database: Database, wish: Pick<RecordWish, "name"> & Partial<RecordWish>): void {
  const name = nameOf(wish.name);
  const type = wish.type === undefined ? undefined : typeOf(wish.type);
  const value = type === undefined || wish.value === undefined ? wish.value : valueOf(type, wish.value);
  database.transact((tx) => {
    const found = tx
      .by(internetRecords, "name", name)
      .filter((row) => (type ?? row.type) === row.type && (value ?? row.value) === row.value);
    if (found.length === 0) throw new Fault("NoSuchRecord", `The internet's DNS has no such record of ${name}.`, 404);
    for (const { id } of found) tx.remove(internetRecords, id);
  });
}

/** The records that a name has, or that `*.` gives it: of the nearest name above it (RFC 4592). */
export function recordsNamed(read: Reader, name: string): readonly InternetRecord[] {
  const own = read.by(internetRecords, "name", name);
  if (own.length > 0) return own;
  const labels = name.split(".");
  for (let from = 1; from < labels.length; from++) {
    const parent = labels.slice(from).join(".");
    const found = read.by(internetRecords, "name", `*.${parent}`);
    if (found.length > 0) return found;
    if (read.by(internetRecords, "name", parent).length > 0) return [];
  }
  return [];
}

function nameOf(text: string): string {
  const name = text.toLowerCase().replace(/\.$/, "");
  const labels = name.replace(/^\*\./, "").split(".");
  const isName = labels.length > 1 && labels.every((one) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(one));
  if (!isName || name.length > longestName) throw invalid(`'${text.slice(0, 255)}' is no name in the internet's DNS`);
  const zone = ours.find((one) => name === one || name.endsWith(`.${one}`));
  if (zone !== undefined) throw invalid(`names below ${zone} are answered by this cloud itself`);
  return name;
}

function typeOf(text: string): RecordType {
  const type = recordTypes.find((one) => one === text.toUpperCase());
  if (!type) throw invalid(`a record is one of ${recordTypes.join(", ")}, not '${text.slice(0, 20)}'`);
  return type;
}

function valueOf(type: RecordType, value: string): string {
  if (type === "TXT") {
    if (value !== "" && Buffer.byteLength(value) <= longestText && !/\p{Cc}/u.test(value)) return value;
    throw invalid(`a text has 1 to ${longestText} bytes and no control characters`);
  }
  const at = parseAddress(value);
  if (at?.family === (type === "A" ? 4 : 6)) return formatAddress(at);
  throw invalid(`'${value.slice(0, 64)}' is no value of ${type}: it takes an address`);
}

function invalid(why: string): Fault {
  return new Fault("InvalidParameter", `This is no record: ${why}.`);
}
