/** What the resolver of a VPC answers. */
import { expect, it } from "vitest";
import { openCloud } from "../../../../test/cloud.ts";
import type { Caller } from "../../../../test/cloud.ts";
import { address, formatAddress } from "../../../net/address.ts";
import { askerAt, nameIn, resolverOf } from "./names.ts";
import { vpcs } from "../tables/vpc.ts";

const euro = { region: "eu-west-1" };

async function network(at: Caller = {}) {
  const opened = openCloud();
  const { ec2, cloud } = opened;
  const newVpc = async (CidrBlock: string, where = at) => {
    const id = (await ec2("CreateVpc", { CidrBlock }, where)).Vpc!.VpcId!;
    await ec2("ModifyVpcAttribute", { VpcId: id, EnableDnsHostnames: { Value: true } }, where);
    return id;
  };
  const newSubnet = async (VpcId: string, CidrBlock: string, where = at) => {
    const igw = (await ec2("CreateInternetGateway", {}, where)).InternetGateway!.InternetGatewayId!;
    await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId }, where);
    return (await ec2("CreateSubnet", { VpcId, CidrBlock }, where)).Subnet!.SubnetId!;
  };
  const run = async (SubnetId: string, more: object = {}, where = at) => {
    const link = { DeviceIndex: 0, SubnetId, AssociatePublicIpAddress: true };
    const input = { ImageId: "ami-0123456789abcdef0", MinCount: 1, MaxCount: 1, NetworkInterfaces: [link], ...more };
    const id = (await ec2("RunInstances", input, where)).Instances![0]!.InstanceId!;
    const found = await ec2("DescribeInstances", { InstanceIds: [id] }, where);
    return found.Reservations![0]!.Instances![0]!;
  };
  const ask = (vpc: string, name: string): string => {
    const answer = nameIn(cloud.reader, vpc, name);
    return answer.is === "found" ? [...answer.addresses.map(formatAddress), ...answer.names].join(" ") : answer.is;
  };
  return { ...opened, newVpc, newSubnet, run, ask };
}

it("VDN-01 a resolver answers two addresses above its VPC's first and at those of the link", async () => {
  const { cloud, newVpc, newSubnet, run } = await network();
  const vpc = await newVpc("10.5.0.0/16");
  const { addresses, answers } = resolverOf(cloud.database.get(vpcs, vpc)!);
  expect(addresses.map(formatAddress)).toEqual(["10.5.0.2", "169.254.169.253", "fd00:ec2::253"]);
  expect(answers).toBe(true);
  const host = await run(await newSubnet(vpc, "10.5.1.0/24"));
  const asker = askerAt(cloud.reader, vpc, address(host.PrivateIpAddress!));
  expect(asker).toEqual({ id: host.NetworkInterfaces![0]!.NetworkInterfaceId });
  expect(askerAt(cloud.reader, vpc, address("10.5.1.99"))).toBeUndefined();
});

it("private names stand for private addresses, in either form and both directions", async () => {
  for (const at of [{}, euro]) {
    const { newVpc, newSubnet, run, ask } = await network(at);
    const vpc = await newVpc("10.5.0.0/16");
    const subnet = await newSubnet(vpc, "10.5.1.0/24");
    const options = { PrivateDnsNameOptions: { HostnameType: "resource-name", EnableResourceNameDnsARecord: true } };
    const [one, two] = [await run(subnet), await run(subnet, options)];
    const ip = one.PrivateIpAddress!;
    const domain = at === euro ? "eu-west-1.compute.internal" : "ec2.internal";
    expect(one.PrivateDnsName).toBe(`ip-${ip.replaceAll(".", "-")}.${domain}`);
    expect(ask(vpc, one.PrivateDnsName!)).toBe(ip);
    expect(ask(vpc, two.PrivateDnsName!)).toBe(two.PrivateIpAddress);
    expect(ask(vpc, `${one.InstanceId}.${domain}`)).toBe("none");
    const backward = (text: string) => `${text.split(".").toReversed().join(".")}.in-addr.arpa`;
    expect(ask(vpc, backward(ip))).toBe(one.PrivateDnsName);
    expect(ask(vpc, backward(two.PrivateIpAddress!))).toBe(two.PrivateDnsName);
    expect(ask(vpc, backward("10.5.1.99"))).toBe("none");
    expect(ask(vpc, `ip-10-5-1-99.${domain}`)).toBe("none");
    expect(ask(await newVpc("10.6.0.0/16"), one.PrivateDnsName!)).toBe("none");
  }
});

it("VDN-06 VDN-11 a public name stands for the private address inside and for the public one elsewhere", async () => {
  const { ec2, newVpc, newSubnet, run, ask } = await network();
  const [vpc, other] = [await newVpc("10.5.0.0/16"), await newVpc("10.6.0.0/16")];
  const host = await run(await newSubnet(vpc, "10.5.1.0/24"));
  const name = host.PublicDnsName!;
  expect(name).toMatch(/^ec2-198-1[89]-\d+-\d+\.compute-1\.amazonaws\.com$/);
  expect([ask(vpc, name), ask(other, name)]).toEqual([host.PrivateIpAddress, host.PublicIpAddress]);
  const backward = `${host.PublicIpAddress!.split(".").toReversed().join(".")}.in-addr.arpa`;
  expect(ask(other, backward)).toBe(name);
  await ec2("ModifyVpcAttribute", { VpcId: vpc, EnableDnsHostnames: { Value: false } });
  expect([ask(vpc, name), ask(other, name), ask(vpc, host.PrivateDnsName!)]).toEqual(["none", "none", "none"]);
});

it("PER-08 PER-09 a peer's option makes its public names stand for private addresses, across Regions too", async () => {
  const { ec2, newVpc, newSubnet, run, ask } = await network();
  const [vpc, far] = [await newVpc("10.5.0.0/16"), await newVpc("10.6.0.0/16", euro)];
  const host = await run(await newSubnet(far, "10.6.1.0/24", euro), {}, euro);
  const wish = { VpcId: vpc, PeerVpcId: far, PeerRegion: "eu-west-1" };
  const made = await ec2("CreateVpcPeeringConnection", wish);
  const { VpcPeeringConnectionId } = made.VpcPeeringConnection as { VpcPeeringConnectionId: string };
  await ec2("AcceptVpcPeeringConnection", { VpcPeeringConnectionId }, euro);
  expect(ask(vpc, host.PublicDnsName!)).toBe(host.PublicIpAddress);
  const set = (side: "Requester" | "Accepter", where: Caller) =>
    ec2(
      "ModifyVpcPeeringConnectionOptions",
      { VpcPeeringConnectionId, [`${side}PeeringConnectionOptions`]: { AllowDnsResolutionFromRemoteVpc: true } },
      where,
    );
  await set("Requester", {});
  expect(ask(vpc, host.PublicDnsName!)).toBe(host.PublicIpAddress);
  await set("Accepter", euro);
  expect(ask(vpc, host.PublicDnsName!)).toBe(host.PrivateIpAddress);
  await ec2("DeleteVpcPeeringConnection", { VpcPeeringConnectionId });
  expect(ask(vpc, host.PublicDnsName!)).toBe(host.PublicIpAddress);
});

it("TGW-10 public names stand for private addresses at one transit gateway, not over a peering of two", async () => {
  const { ec2, newVpc, newSubnet, run, ask } = await network();
  const [vpc, near, far] = [await newVpc("10.5.0.0/16"), await newVpc("10.6.0.0/16"), await newVpc("10.7.0.0/16")];
  const [here, there, yonder] = await Promise.all([
    newSubnet(vpc, "10.5.1.0/24"),
    newSubnet(near, "10.6.1.0/24"),
    newSubnet(far, "10.7.1.0/24"),
  ]);
  const [neighbour, stranger] = [await run(there), await run(yonder)];
  const gateway = async () => (await ec2("CreateTransitGateway", {})).TransitGateway!.TransitGatewayId!;
  const attach = async (TransitGatewayId: string, VpcId: string, subnet: string, DnsSupport: "enable" | "disable") => {
    const input = { TransitGatewayId, VpcId, SubnetIds: [subnet], Options: { DnsSupport } };
    const made = await ec2("CreateTransitGatewayVpcAttachment", input);
    return made.TransitGatewayVpcAttachment!.TransitGatewayAttachmentId!;
  };
  const [hub, other] = [await gateway(), await gateway()];
  await attach(hub, vpc, here, "enable");
  const second = await attach(hub, near, there, "disable");
  await attach(other, far, yonder, "enable");
  expect(ask(vpc, neighbour.PublicDnsName!)).toBe(neighbour.PublicIpAddress);
  const Options = { DnsSupport: "enable" } as const;
  await ec2("ModifyTransitGatewayVpcAttachment", { TransitGatewayAttachmentId: second, Options });
  expect(ask(vpc, neighbour.PublicDnsName!)).toBe(neighbour.PrivateIpAddress);
  const wish = {
    TransitGatewayId: hub,
    PeerTransitGatewayId: other,
    PeerAccountId: "000000000000",
    PeerRegion: "us-east-1",
  };
  await ec2("CreateTransitGatewayPeeringAttachment", wish);
  const asked = { Filters: [{ Name: "transit-gateway-id", Values: [other] }] };
  const [waiting] = (await ec2("DescribeTransitGatewayPeeringAttachments", asked)).TransitGatewayPeeringAttachments!;
  const { TransitGatewayAttachmentId } = waiting! as { TransitGatewayAttachmentId: string };
  await ec2("AcceptTransitGatewayPeeringAttachment", { TransitGatewayAttachmentId });
  expect(ask(vpc, stranger.PublicDnsName!)).toBe(stranger.PublicIpAddress);
  await ec2("ModifyTransitGateway", { TransitGatewayId: hub, Options: { DnsSupport: "disable" } });
  expect(ask(vpc, neighbour.PublicDnsName!)).toBe(neighbour.PublicIpAddress);
});

it("services of AWS have public names, and all else is somebody else's", async () => {
  const { newVpc, ask } = await network();
  const vpc = await newVpc("10.5.0.0/16");
  const s3 = ask(vpc, "s3.us-east-1.amazonaws.com");
  expect(s3).toMatch(/^198\.19\./);
  for (const name of ["bucket.s3.us-east-1.amazonaws.com", "s3.amazonaws.com", "my.bucket.s3.amazonaws.com"])
    expect([name, ask(vpc, name)]).toEqual([name, s3]);
  const ec2 = ask(vpc, "ec2.us-east-1.amazonaws.com");
  expect(ec2).toMatch(/^198\.19\./);
  expect(new Set([s3, ec2, ask(vpc, "ec2.eu-west-1.amazonaws.com"), ask(vpc, "sts.amazonaws.com")]).size).toBe(4);
  for (const name of ["nothing.us-east-1.amazonaws.com", "example.com", ""]) expect(ask(vpc, name)).toBe("elsewhere");
});

it("an interface endpoint takes over its service's name in its VPC; its own name everybody is answered", async () => {
  const { ec2, newVpc, newSubnet, ask } = await network();
  const [vpc, other] = [await newVpc("10.5.0.0/16"), await newVpc("10.6.0.0/16")];
  const subnet = await newSubnet(vpc, "10.5.1.0/24");
  const wish = { VpcId: vpc, VpcEndpointType: "Interface", ServiceName: "com.amazonaws.us-east-1.ec2" } as const;
  const made = await ec2("CreateVpcEndpoint", { ...wish, SubnetIds: [subnet], PrivateDnsEnabled: true });
  const { VpcEndpointId = "" } = made.VpcEndpoint!;
  const [endpoint] = (await ec2("DescribeVpcEndpoints", { VpcEndpointIds: [VpcEndpointId] })).VpcEndpoints!;
  const NetworkInterfaceIds = [...endpoint!.NetworkInterfaceIds!];
  const [eni] = (await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds })).NetworkInterfaces!;
  const name = "ec2.us-east-1.amazonaws.com";
  expect(ask(vpc, name)).toBe(eni!.PrivateIpAddress);
  expect(ask(other, name)).toMatch(/^198\.19\./);
  const own = endpoint!.DnsEntries![0]!.DnsName!;
  expect([ask(vpc, own), ask(other, own)]).toEqual([eni!.PrivateIpAddress, eni!.PrivateIpAddress]);
  await ec2("DeleteVpcEndpoints", { VpcEndpointIds: [VpcEndpointId] });
  expect(ask(vpc, name)).toMatch(/^198\.19\./);
  expect(ask(vpc, own)).toBe("none");
});
