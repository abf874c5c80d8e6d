/** Overlaps of subnets, decided by index look-ups, against a plain list and another library's arithmetic. */
import * as fc from "fast-check";
import ipaddr from "ipaddr.js";
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { sample, seed } from "../../../test/proof.ts";

const block4 = fc
  .tuple(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 16, max: 28 }))
  .map(([low, length]) => `10.0.${low >> 8}.${low & 255}/${length}`);

const block6 = fc
  .tuple(fc.integer({ min: 0, max: 0xff }), fc.constantFrom(56, 60, 64))
  .map(([bits, length]) => ({ bits, length }));

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

function overlap([a, aLength]: Range, [b, bLength]: Range): boolean {
  return a.match(b, Math.min(aLength, bLength));
}

it("CreateSubnet takes a block exactly when it shares no address with another subnet of the VPC", async () => {
  const plans = fc.array(fc.tuple(block4, block6, fc.nat({ max: 3 })), { minLength: 1, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const { ec2 } = openCloud();
      const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
      const VpcId = Vpc!.VpcId!;
      const around = Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!;
      const taken: { id: string; ranges: Range[] }[] = [];
      for (const [CidrBlock, { bits, length }, removal] of plan) {
        const Ipv6CidrBlock = around.replace("00::/56", `${bits.toString(16).padStart(2, "0")}::/${length}`);
        const ranges = [CidrBlock, Ipv6CidrBlock].map((text) => ipaddr.parseCIDR(text));
        const free = !taken.some((other) => other.ranges.some((one, family) => overlap(one, ranges[family]!)));
        const made = await ec2("CreateSubnet", { VpcId, CidrBlock, Ipv6CidrBlock }).catch((error: unknown) => error);
        if (free) taken.push({ id: (made as { Subnet: { SubnetId: string } }).Subnet.SubnetId, ranges });
        else expect(made).toMatchObject({ code: "InvalidSubnet.Conflict" });
        if (removal === 0 && taken.length > 0) await ec2("DeleteSubnet", { SubnetId: taken.shift()!.id });
      }
    }),
    { numRuns: sample(2000, 40), seed: seed() },
  );
});
