/** Addresses and prefixes of subnets, handed out through network interfaces. */
import * as fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { sample, seed } from "../../../test/proof.ts";

/** A dual-stack subnet of its own VPC, and what it has left. */
async function place(CidrBlock: string) {
  const cloud = openCloud();
  const { Vpc } = await cloud.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const Ipv6CidrBlock = Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
  const { Subnet } = await cloud.ec2("CreateSubnet", { VpcId: Vpc!.VpcId!, CidrBlock, Ipv6CidrBlock });
  const SubnetId = Subnet!.SubnetId!;
  const left = async () =>
    (await cloud.ec2("DescribeSubnets", { SubnetIds: [SubnetId] })).Subnets![0]!.AvailableIpAddressCount!;
  const take = async (wish: object = {}) =>
    (await cloud.ec2("CreateNetworkInterface", { SubnetId, ...wish })).NetworkInterface!;
  const give = (NetworkInterfaceId: string) => cloud.ec2("DeleteNetworkInterface", { NetworkInterfaceId });
  const reserve = (Cidr: string, ReservationType: "prefix" | "explicit") =>
    cloud.ec2("CreateSubnetCidrReservation", { SubnetId, Cidr, ReservationType });
  return { ...cloud, SubnetId, Ipv6CidrBlock, left, take, give, reserve };
}

const exhausted = { code: "InsufficientFreeAddressesInSubnet" };

describe("addresses of a subnet", () => {
  it("SUB-03 a /28 gives 11, each once, and then no more", async () => {
    const { take, left, give } = await place("10.0.0.0/28");
    const taken = new Map<string, string>();
    for (let i = 0; i < 11; i++) {
      expect(await left()).toBe(11 - i);
      const { PrivateIpAddress, NetworkInterfaceId } = await take();
      taken.set(PrivateIpAddress!, NetworkInterfaceId!);
    }
    expect([...taken.keys()].sort()).toEqual(Array.from({ length: 11 }, (_, i) => `10.0.0.${i + 4}`).sort());
    await expect(take()).rejects.toMatchObject(exhausted);
    await give(taken.get("10.0.0.9")!);
    expect((await take()).PrivateIpAddress).toBe("10.0.0.9");
  });

  it.each([
    ["the network", "10.0.1.0"],
    ["the router", "10.0.1.1"],
    ["DNS", "10.0.1.2"],
    ["later use", "10.0.1.3"],
    ["broadcast", "10.0.1.255"],
  ])("SUB-04 keep back the one of %s, %s", async (_role, PrivateIpAddress) => {
    const { take } = await place("10.0.1.0/24");
    await expect(take({ PrivateIpAddress })).rejects.toMatchObject({
      code: "InvalidParameterValue",
      message: expect.stringContaining("reserved"),
    });
  });

  it("VDN-12 keep +2 back in every subnet, though the resolver is at the VPC's base + 2", async () => {
    const { take } = await place("10.0.128.0/20");
    await expect(take({ PrivateIpAddress: "10.0.128.2" })).rejects.toMatchObject({ code: "InvalidParameterValue" });
    expect((await take({ PrivateIpAddress: "10.0.129.2" })).PrivateIpAddress).toBe("10.0.129.2");
  });

  it("SUB-09 a large subnet hands out its addresses as a small one does", async () => {
    const { take, left } = await place("10.0.0.0/16");
    const seen = new Set<string>();
    for (let i = 0; i < 300; i++) seen.add((await take()).PrivateIpAddress!);
    expect(seen.size).toBe(300);
    expect(await left()).toBe(65531 - 300);
  });

  it("can be asked for, once, within the subnet", async () => {
    const { take } = await place("10.0.1.0/24");
    expect((await take({ PrivateIpAddress: "10.0.1.77" })).PrivateIpAddress).toBe("10.0.1.77");
    await expect(take({ PrivateIpAddress: "10.0.1.77" })).rejects.toMatchObject({ code: "InvalidIPAddress.InUse" });
    for (const PrivateIpAddress of ["10.0.2.7", "10.0.1.999", "here"])
      await expect(take({ PrivateIpAddress })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });

  it("are the same for the same calls", async () => {
    const draw = async () => {
      const { take } = await place("10.0.0.0/20");
      return [(await take({ Ipv6AddressCount: 1 })).Ipv6Addresses, (await take()).PrivateIpAddress];
    };
    expect(await draw()).toEqual(await draw());
  });

  it("IPv6 ones lie in the subnet's block, outside what AWS keeps", async () => {
    const { take, Ipv6CidrBlock } = await place("10.0.0.0/24");
    const { Ipv6Addresses } = await take({ Ipv6AddressCount: 8 });
    for (const { Ipv6Address } of Ipv6Addresses!)
      expect(ipaddr.parse(Ipv6Address!).match(ipaddr.parseCIDR(Ipv6CidrBlock) as never)).toBe(true);
    const base = Ipv6CidrBlock.replace("/64", "");
    for (const Ipv6Address of [base, `${base}1`, `${base}3`, `${base}ffff:ffff:ffff:ffff`.replace("::", ":")])
      await expect(take({ Ipv6Addresses: [{ Ipv6Address }] })).rejects.toMatchObject({ code: "InvalidParameterValue" });
    expect((await take({ Ipv6Addresses: [{ Ipv6Address: `${base}4` }] })).Ipv6Addresses).toMatchObject([
      { Ipv6Address: `${base}4` },
    ]);
  });
});

describe("prefixes of a subnet", () => {
  it("take sixteen addresses each, and none that is used or kept", async () => {
    const { take, left } = await place("10.0.0.0/26");
    await take({ PrivateIpAddress: "10.0.0.5" });
    const { Ipv4Prefixes } = await take({ PrivateIpAddress: "10.0.0.6", Ipv4PrefixCount: 2 });
    const lent = new Set(Ipv4Prefixes!.map(({ Ipv4Prefix }) => Ipv4Prefix));
    expect(lent).toEqual(new Set(["10.0.0.16/28", "10.0.0.32/28"]));
    expect(await left()).toBe(64 - 5 - 2 - 32);
    await expect(take({ PrivateIpAddress: "10.0.0.20" })).rejects.toMatchObject({ code: "InvalidIPAddress.InUse" });
    await expect(take({ Ipv4PrefixCount: 1 })).rejects.toMatchObject({ code: "InsufficientCidrBlocks" });
  });

  it("come from reservations of type prefix first, and never from explicit ones unasked", async () => {
    const { take, reserve } = await place("10.0.0.0/24");
    await reserve("10.0.0.64/28", "prefix");
    await reserve("10.0.0.128/25", "explicit");
    const first = await take({ Ipv4PrefixCount: 1 });
    expect(first.Ipv4Prefixes).toEqual([{ Ipv4Prefix: "10.0.0.64/28" }]);
    for (let i = 0; i < 4; i++) {
      const { Ipv4Prefixes, PrivateIpAddress } = await take({ Ipv4PrefixCount: 1 });
      const lows = [Ipv4Prefixes![0]!.Ipv4Prefix!, PrivateIpAddress!].map((text) =>
        Number(/\.(\d+)(\/|$)/.exec(text)![1]),
      );
      expect(Math.max(...lows)).toBeLessThan(128);
    }
  });

  it("of IPv6 are /80s", async () => {
    const { take, Ipv6CidrBlock } = await place("10.0.0.0/24");
    const { Ipv6Prefixes } = await take({ Ipv6PrefixCount: 3 });
    const found = new Set(Ipv6Prefixes!.map(({ Ipv6Prefix }) => Ipv6Prefix!));
    expect(found.size).toBe(3);
    for (const text of found) {
      const [at, length] = ipaddr.parseCIDR(text);
      expect(length).toBe(80);
      expect(at.match(ipaddr.parseCIDR(Ipv6CidrBlock) as never)).toBe(true);
    }
  });
});

interface Step {
  readonly kind: "one" | "many" | "prefix" | "give" | "reserve";
  readonly number: number;
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step["kind"]>("one", "one", "many", "prefix", "give", "reserve"),
    number: fc.nat({ max: 255 }),
  }),
  { minLength: 5, maxLength: 60 },
);

it("no address is handed out twice and the count of free ones is right, whatever is taken and given back", async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 24, max: 28 }), async (list, length) => {
      const { take, give, reserve, left } = await place(`10.0.0.0/${length}`);
      const size = 2 ** (32 - length);
      const held = new Map<string, readonly number[]>();
      for (const { kind, number } of list) {
        if (kind === "reserve")
          await reserve(`10.0.0.${(number % size) & ~3}/30`, number % 2 ? "prefix" : "explicit").catch(() => undefined);
        else if (kind === "give") {
          const [id] = [...held.keys()];
          if (id && held.delete(id)) await give(id);
        } else {
          const wish =
            kind === "many"
              ? { SecondaryPrivateIpAddressCount: number % 6 }
              : kind === "prefix"
                ? { Ipv4PrefixCount: 1 }
                : {};
          const made = await take(wish).catch((error: { code: string }) => error.code);
          if (typeof made === "string")
            expect(["InsufficientFreeAddressesInSubnet", "InsufficientCidrBlocks"]).toContain(made);
          else held.set(made.NetworkInterfaceId!, lowBytes(made));
        }
        const all = [...held.values()].flat();
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((low) => low >= 4 && low < size - 1)).toBe(true);
        expect(await left()).toBe(size - 5 - all.length);
      }
    }),
    { numRuns: sample(2000, 40), seed: seed() },
  );
});

function lowBytes(made: {
  readonly PrivateIpAddresses?: readonly { readonly PrivateIpAddress?: string }[];
  readonly Ipv4Prefixes?: readonly { readonly Ipv4Prefix?: string }[];
}): number[] {
  const own = (made.PrivateIpAddresses ?? []).map(({ PrivateIpAddress }) => Number(PrivateIpAddress!.split(".")[3]));
  const lent = (made.Ipv4Prefixes ?? []).map(({ Ipv4Prefix }) => Number(/\.(\d+)\//.exec(Ipv4Prefix!)![1]));
  return [...own, ...lent.flatMap((low) => Array.from({ length: 16 }, (_, i) => low + i))];
}
