/** Public names of AWS's services lead to addresses at which the same services answer. */
import { describe, expect, it } from "vitest";
import { regions } from "../../core/regions.ts";
import { address } from "../../net/address.ts";
import { amazonServicesOf } from "./endpoint-service-catalogue.ts";
import { publicNamesOf, publicServiceAt, serviceAddresses } from "./service-address.ts";

const all = regions.flatMap(({ code }) => amazonServicesOf(code).filter(({ kind }) => kind === "Interface"));

describe("the public names of services", () => {
  it("have an address each, IPv6 where they are dual-stack, at which their own service answers", () => {
    const seen = new Map<string, string>();
    for (const service of all)
      for (const { name, dualStack } of publicNamesOf(service)) {
        const found = serviceAddresses(name.replace("*", "some"));
        expect(found, name).toHaveLength(dualStack ? 2 : 1);
        for (const text of found) {
          expect(publicServiceAt(address(text)), `${name} ${text}`).toBe(service);
          expect(seen.get(text) ?? service.name).toBe(service.name);
          seen.set(text, service.name);
        }
      }
    expect(seen.size).toBeGreaterThan(all.length);
  });

  it.each([
    ["s3.us-east-1.amazonaws.com", ["198.19.192.1"]],
    ["a.bucket.s3.us-east-1.amazonaws.com", ["198.19.192.1"]],
    ["bucket.s3.amazonaws.com", ["198.19.192.1"]],
    ["bucket.s3.dualstack.us-east-1.amazonaws.com", ["198.19.192.1", "2001:db8:fe00::1"]],
    ["dynamodb.us-east-1.amazonaws.com", ["198.19.192.65"]],
    ["xs3.us-east-1.amazonaws.com", []],
    ["s3.nowhere-1.amazonaws.com", []],
    ["some.sts.us-east-1.amazonaws.com", []],
    ["sqs.us-east-1.api.aws", []],
    ["amazonaws.com", []],
    ["example.com", []],
  ])("%s is at %j", (name, expected) => expect(serviceAddresses(name)).toEqual(expected));

  it.each([
    ["198.19.192.30", "s3"],
    ["198.19.192.63", "s3"],
    ["2001:db8:fe01:1::7", "s3"],
    ["198.19.192.64", "dynamodb"],
    ["198.19.192.96", undefined],
    ["198.19.192.254", undefined],
    ["198.19.255.255", undefined],
    ["203.0.113.1", undefined],
  ])("at %s answers %s", (at, label) => expect(publicServiceAt(address(at))?.label).toBe(label));
});
