/** The internet's public DNS: what is taken as a record, and what the resolvers of VPCs make of it. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { formatAddress } from "../../net/address.ts";
import { addRecord, listRecords, removeRecords } from "./internet-record.ts";
import { nameIn } from "./specs/names.ts";

async function open() {
  const { ec2, cloud } = openCloud();
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.5.0.0/16" })).Vpc!.VpcId!;
  const add = (name: string, type: string, value: string) => addRecord(cloud.database, { name, type, value });
  const ask = (name: string) => {
    const known = nameIn(cloud.reader, vpc, name);
    return known.is === "found" ? [...known.addresses.map(formatAddress), ...(known.texts ?? [])].join(" ") : known.is;
  };
  return { cloud, add, ask };
}

describe("records of the internet's DNS", () => {
  it("are answered in every VPC, each once, and no longer when they are removed", async () => {
    const { cloud, add, ask } = await open();
    for (const value of ["203.0.113.80", "203.0.113.80", "203.0.113.81"]) add("Shop.Example.com.", "a", value);
    add("shop.example.com", "AAAA", "3FFF:0::80");
    add("shop.example.com", "TXT", "v=1; some text");
    expect(ask("shop.example.com")).toBe("203.0.113.80 203.0.113.81 3fff::80 v=1; some text");
    expect(listRecords(cloud.reader).map(({ type }) => type)).toEqual(["A", "A", "AAAA", "TXT"]);
    removeRecords(cloud.database, { name: "shop.example.com", type: "A", value: "203.0.113.80" });
    removeRecords(cloud.database, { name: "shop.example.com", type: "txt" });
    expect(ask("shop.example.com")).toBe("203.0.113.81 3fff::80");
    removeRecords(cloud.database, { name: "shop.example.com" });
    expect(ask("shop.example.com")).toBe("elsewhere");
    expect(() => removeRecords(cloud.database, { name: "shop.example.com" })).toThrow("no such record");
  });

  it("with a star stand for what has no name of its own, below the nearest name", async () => {
    const { add, ask } = await open();
    add("*.example.com", "A", "203.0.113.1");
    add("own.example.com", "TXT", "hello");
    expect(ask("any.example.com")).toBe("203.0.113.1");
    expect(ask("deep.any.example.com")).toBe("203.0.113.1");
    expect(ask("own.example.com")).toBe("hello");
    expect(ask("below.own.example.com")).toBe("elsewhere");
    expect(ask("example.com")).toBe("elsewhere");
  });

  it.each([
    ["shop", "A", "203.0.113.1", "no name"],
    ["-shop.example.com", "A", "203.0.113.1", "no name"],
    ["a.*.example.com", "A", "203.0.113.1", "no name"],
    ["shop.example.com", "A", "3fff::1", "no value of A"],
    ["shop.example.com", "AAAA", "203.0.113.1", "no value of AAAA"],
    ["shop.example.com", "CNAME", "example.com", "one of A, AAAA, TXT"],
    ["shop.example.com", "TXT", "two\nlines", "no control characters"],
    ["shop.example.com", "TXT", "x".repeat(4_001), "1 to 4000 bytes"],
    ["sts.us-east-1.amazonaws.com", "A", "203.0.113.1", "answered by this cloud itself"],
    ["*.amazonaws.com", "A", "203.0.113.1", "answered by this cloud itself"],
    ["ip-10-0-0-1.ec2.internal", "A", "203.0.113.1", "answered by this cloud itself"],
  ])("%s %s %s is none: %s", async (name, type, value, why) => {
    const { add } = await open();
    expect(() => add(name, type, value)).toThrow(why);
  });
});
