/** Multicast domains: made, shared, filled with subnets, their groups registered and searched. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Caller, TestCloud } from "../../../test/cloud.ts";
import type { CreateTransitGatewayMulticastDomainRequestOptions as Options } from "../../models/ec2.d.ts";

const owner: Caller = { account: "111111111111" };
const guest: Caller = { account: "222222222222" };

async function gatewayOf(test: TestCloud, on: "enable" | "disable" = "enable") {
  const asked = { Options: { MulticastSupport: on, AutoAcceptSharedAttachments: "enable" as const } };
  return (await test.ec2("CreateTransitGateway", asked, owner)).TransitGateway!;
}

/** A VPC of somebody's with two subnets, an interface in each, and its attachment. */
async function attached(test: TestCloud, gatewayId: string, second: number, caller = owner) {
  const { VpcId } = (await test.ec2("CreateVpc", { CidrBlock: `10.${second}.0.0/16` }, caller)).Vpc!;
  const subnets: string[] = [];
  const enis: string[] = [];
  for (const third of [0, 1]) {
    const input = { VpcId: VpcId!, CidrBlock: `10.${second}.${third}.0/24`, AvailabilityZone: "us-east-1a" };
    const { SubnetId } = (await test.ec2("CreateSubnet", input, caller)).Subnet!;
    subnets.push(SubnetId!);
    const made = await test.ec2("CreateNetworkInterface", { SubnetId: SubnetId! }, caller);
    enis.push(made.NetworkInterface!.NetworkInterfaceId!);
  }
  const input = { TransitGatewayId: gatewayId, VpcId: VpcId!, SubnetIds: [subnets[0]!] };
  const { TransitGatewayVpcAttachment: made } = await test.ec2("CreateTransitGatewayVpcAttachment", input, caller);
  return { vpcId: VpcId!, subnets, enis, attachment: made!.TransitGatewayAttachmentId! };
}

async function domainOf(test: TestCloud, gatewayId: string, options: Options = {}) {
  const asked = { TransitGatewayId: gatewayId, Options: options };
  return (await test.ec2("CreateTransitGatewayMulticastDomain", asked, owner)).TransitGatewayMulticastDomain!;
}

/** A domain with both subnets of one VPC in it. */
async function filled(options: Options = {}) {
  const test = openCloud();
  const gateway = await gatewayOf(test);
  const network = await attached(test, gateway.TransitGatewayId!, 1);
  const domain = await domainOf(test, gateway.TransitGatewayId!, options);
  const id = domain.TransitGatewayMulticastDomainId!;
  const named = { TransitGatewayMulticastDomainId: id };
  const place = { ...named, TransitGatewayAttachmentId: network.attachment, SubnetIds: network.subnets };
  const { Associations } = await test.ec2("AssociateTransitGatewayMulticastDomain", place, owner);
  const search = async (...Filters: { Name: string; Values: string[] }[]) =>
    (await test.ec2("SearchTransitGatewayMulticastGroups", { ...named, Filters }, owner)).MulticastGroups!;
  const listed = async () =>
    (await test.ec2("GetTransitGatewayMulticastDomainAssociations", named, owner)).MulticastDomainAssociations!;
  const members = (GroupIpAddress: string, NetworkInterfaceIds: readonly string[]) =>
    test.ec2("RegisterTransitGatewayMulticastGroupMembers", { ...named, GroupIpAddress, NetworkInterfaceIds }, owner);
  const sources = (GroupIpAddress: string, NetworkInterfaceIds: readonly string[]) =>
    test.ec2("RegisterTransitGatewayMulticastGroupSources", { ...named, GroupIpAddress, NetworkInterfaceIds }, owner);
  return { test, gateway, domain, named, place, Associations, search, listed, members, sources, ...network };
}

describe("multicast domains", () => {
  it("TGW-04 stand with everything off, tagged, and are found by their gateway and state", async () => {
    const test = openCloud();
    const gateway = await gatewayOf(test);
    const asked = {
      TransitGatewayId: gateway.TransitGatewayId!,
      TagSpecifications: [
        { ResourceType: "transit-gateway-multicast-domain" as const, Tags: [{ Key: "a", Value: "b" }] },
      ],
    };
    const made = (await test.ec2("CreateTransitGatewayMulticastDomain", asked, owner)).TransitGatewayMulticastDomain!;
    const id = made.TransitGatewayMulticastDomainId!;
    expect(made).toEqual({
      TransitGatewayMulticastDomainId: expect.stringMatching(/^tgw-mcast-domain-[0-9a-f]{17}$/),
      TransitGatewayId: gateway.TransitGatewayId,
      TransitGatewayMulticastDomainArn: `arn:aws:ec2:us-east-1:${owner.account}:transit-gateway-multicast-domain/${id}`,
      OwnerId: owner.account,
      Options: { Igmpv2Support: "disable", StaticSourcesSupport: "disable", AutoAcceptSharedAssociations: "disable" },
      State: "pending",
      CreationTime: expect.any(Date),
      Tags: [{ Key: "a", Value: "b" }],
    });
    const find = async (Name: string, value: string) =>
      (
        await test.ec2("DescribeTransitGatewayMulticastDomains", { Filters: [{ Name, Values: [value] }] }, owner)
      ).TransitGatewayMulticastDomains!.map((one) => one.TransitGatewayMulticastDomainId);
    expect(await find("state", "available")).toEqual([id]);
    expect(await find("state", "pending")).toEqual([]);
    expect(await find("transit-gateway-id", gateway.TransitGatewayId!)).toEqual([id]);
    expect(await find("transit-gateway-multicast-domain-id", "tgw-mcast-domain-0")).toEqual([]);
  });

  it("need a gateway with multicast, choose between IGMP and static sources, and are twenty at most", async () => {
    const test = openCloud();
    const { TransitGatewayId: plain } = await gatewayOf(test, "disable");
    await expect(domainOf(test, plain!)).rejects.toMatchObject({ code: "UnsupportedOperation" });
    const { TransitGatewayId: id } = await gatewayOf(test);
    const both = { Igmpv2Support: "enable", StaticSourcesSupport: "enable" } as const;
    await expect(domainOf(test, id!, both)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
    for (let n = 0; n < 20; n++) await domainOf(test, id!);
    await expect(domainOf(test, id!)).rejects.toMatchObject({ code: "ResourceLimitExceeded" });
  });

  it("go when no subnet is in them, after which their gateway may go", async () => {
    const { test, named, place, gateway, domain, attachment } = await filled();
    const drop = () => test.ec2("DeleteTransitGatewayMulticastDomain", named, owner);
    await expect(drop()).rejects.toMatchObject({ code: "IncorrectState" });
    await test.ec2("DisassociateTransitGatewayMulticastDomain", place, owner);
    await test.ec2("DeleteTransitGatewayVpcAttachment", { TransitGatewayAttachmentId: attachment }, owner);
    const end = () => test.ec2("DeleteTransitGateway", { TransitGatewayId: gateway.TransitGatewayId! }, owner);
    await expect(end()).rejects.toMatchObject({
      code: "IncorrectState",
      message: expect.stringContaining(`Multicast Domains: ${named.TransitGatewayMulticastDomainId}.`),
    });
    expect((await drop()).TransitGatewayMulticastDomain).toEqual({ ...domain, State: "deleting" });
    await end();
    const listed = async () =>
      (await test.ec2("DescribeTransitGatewayMulticastDomains", {}, owner)).TransitGatewayMulticastDomains!;
    expect(await listed()).toMatchObject([{ State: "deleted" }]);
    await expect(drop()).rejects.toMatchObject({ code: "InvalidTransitGatewayMulticastDomainId.NotFound" });
    await test.cloud.advance(3_700_000);
    expect(await listed()).toEqual([]);
    await expect(
      test.ec2("DeleteTransitGatewayMulticastDomain", { TransitGatewayMulticastDomainId: "x" }, owner),
    ).rejects.toMatchObject({ code: "InvalidTransitGatewayMulticastDomainId.Malformed" });
  });
});

describe("subnets in a domain", () => {
  it("come by an attachment of its gateway, and are in one domain at most", async () => {
    const { test, gateway, place, Associations, listed, vpcId, subnets, attachment } = await filled();
    const shown = { TransitGatewayAttachmentId: attachment, ResourceId: vpcId, ResourceType: "vpc" };
    expect(Associations).toEqual({
      TransitGatewayMulticastDomainId: place.TransitGatewayMulticastDomainId,
      ...shown,
      ResourceOwnerId: owner.account,
      Subnets: subnets.map((SubnetId) => ({ SubnetId, State: "associating" })),
    });
    expect(await listed()).toEqual(
      subnets.toSorted().map((SubnetId) => ({
        ...shown,
        ResourceOwnerId: owner.account,
        Subnet: { SubnetId, State: "associated" },
      })),
    );
    const other = await domainOf(test, gateway.TransitGatewayId!);
    const again = { ...place, TransitGatewayMulticastDomainId: other.TransitGatewayMulticastDomainId! };
    const associate = (input: typeof place) => test.ec2("AssociateTransitGatewayMulticastDomain", input, owner);
    await expect(associate(again)).rejects.toMatchObject({ code: "Resource.AlreadyAssociated" });
    const elsewhere = await attached(test, (await gatewayOf(test)).TransitGatewayId!, 2);
    for (const input of [
      { ...place, TransitGatewayAttachmentId: elsewhere.attachment },
      { ...place, SubnetIds: elsewhere.subnets },
    ])
      await expect(associate(input)).rejects.toMatchObject({ code: "InvalidParameterValue" });
    await expect(test.ec2("DisassociateTransitGatewayMulticastDomain", again, owner)).rejects.toMatchObject({
      code: "InvalidTransitGatewayMulticastDomainAssociation.NotFound",
    });
  });

  it("leave with what their interfaces hear, and with their attachment", async () => {
    const { test, place, listed, members, search, enis, subnets, attachment } = await filled();
    await members("239.1.1.1", enis);
    const leave = { ...place, SubnetIds: [subnets[0]!] };
    const { Associations } = await test.ec2("DisassociateTransitGatewayMulticastDomain", leave, owner);
    expect(Associations!.Subnets).toEqual([{ SubnetId: subnets[0], State: "disassociating" }]);
    expect((await listed()).map(({ Subnet }) => Subnet!.SubnetId)).toEqual([subnets[1]]);
    expect((await search()).map((one) => one.NetworkInterfaceId)).toEqual([enis[1]]);
    await test.ec2("DeleteTransitGatewayVpcAttachment", { TransitGatewayAttachmentId: attachment }, owner);
    expect(await listed()).toEqual([]);
    expect(await search()).toEqual([]);
  });
});

describe("groups", () => {
  it("TGW-04 have members and, where a domain wants that, one source", async () => {
    const { members, sources, search, enis, named, subnets, attachment, vpcId } = await filled({
      StaticSourcesSupport: "enable",
    });
    expect((await members("239.1.1.1", enis)).RegisteredMulticastGroupMembers).toEqual({
      ...named,
      RegisteredNetworkInterfaceIds: enis,
      GroupIpAddress: "239.1.1.1",
    });
    await sources("239.1.1.1", [enis[0]!]);
    await members("FF05:0::1", [enis[1]!]);
    const shown = {
      TransitGatewayAttachmentId: attachment,
      ResourceId: vpcId,
      ResourceType: "vpc",
      ResourceOwnerId: owner.account,
    };
    expect(await search({ Name: "is-group-source", Values: ["true"] })).toEqual([
      {
        ...shown,
        GroupIpAddress: "239.1.1.1",
        SubnetId: subnets[0],
        NetworkInterfaceId: enis[0],
        GroupMember: false,
        GroupSource: true,
        SourceType: "static",
      },
    ]);
    const by = async (Name: string, value: string) =>
      (await search({ Name, Values: [value] })).map((one) => `${one.GroupIpAddress} ${one.NetworkInterfaceId}`);
    expect(await by("group-ip-address", "ff05::1")).toEqual([`ff05::1 ${enis[1]}`]);
    expect(await by("subnet-id", subnets[0]!)).toHaveLength(2);
    expect(await by("is-group-member", "true")).toHaveLength(3);
    expect(await by("member-type", "static")).toHaveLength(3);
    expect(await by("member-type", "igmp")).toEqual([]);
    expect(await by("source-type", "static")).toHaveLength(1);
    expect(await by("resource-id", vpcId)).toHaveLength(4);
    expect(await by("resource-type", "vpc")).toHaveLength(4);
    expect(await by("transit-gateway-attachment-id", "tgw-attach-1")).toEqual([]);
    await expect(sources("239.1.1.1", [enis[1]!])).rejects.toMatchObject({ code: "ResourceLimitExceeded" });
    await expect(members("239.1.1.1", enis)).rejects.toMatchObject({ code: "Resource.AlreadyAssociated" });
  });

  it.each(["10.0.0.1", "239.1.1", "fe80::1", "ff02::5"])("refuse %s, which is no group's address", async (group) => {
    const { members, enis } = await filled();
    await expect(members(group, enis)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });

  it("refuse interfaces outside their subnets, those of gateways, and sources where all may send", async () => {
    const { test, gateway, members, sources, enis, vpcId } = await filled();
    const elsewhere = await attached(test, gateway.TransitGatewayId!, 2);
    const Filters = [
      { Name: "interface-type", Values: ["transit_gateway"] },
      { Name: "vpc-id", Values: [vpcId] },
    ];
    const doors = await test.ec2("DescribeNetworkInterfaces", { Filters }, owner);
    for (const id of [elsewhere.enis[0]!, doors.NetworkInterfaces![0]!.NetworkInterfaceId!])
      await expect(members("239.1.1.1", [id])).rejects.toMatchObject({ code: "InvalidParameterValue" });
    await expect(members("239.1.1.1", ["eni-0123456789abcdef0"])).rejects.toMatchObject({
      code: "InvalidNetworkInterfaceID.NotFound",
    });
    await expect(sources("239.1.1.1", enis)).rejects.toMatchObject({ code: "UnsupportedOperation" });
  });

  it("are left by some interfaces or all, of one group or all, and with the interface", async () => {
    const { test, members, search, enis, named } = await filled();
    await members("239.1.1.1", enis);
    await members("239.1.1.2", enis);
    const leave = (more: object) =>
      test.ec2("DeregisterTransitGatewayMulticastGroupMembers", { ...named, ...more }, owner);
    const one = { GroupIpAddress: "239.1.1.1", NetworkInterfaceIds: [enis[0]!] };
    expect((await leave(one)).DeregisteredMulticastGroupMembers).toEqual({
      ...named,
      DeregisteredNetworkInterfaceIds: [enis[0]],
      GroupIpAddress: "239.1.1.1",
    });
    await expect(leave(one)).rejects.toMatchObject({ code: "InvalidParameterValue" });
    expect(await search()).toHaveLength(3);
    await test.ec2("DeleteNetworkInterface", { NetworkInterfaceId: enis[0]! }, owner);
    expect(await search()).toHaveLength(2);
    await leave({});
    expect(await search()).toEqual([]);
  });

  it("forget a source", async () => {
    const { test, sources, search, enis, named } = await filled({ StaticSourcesSupport: "enable" });
    await sources("239.1.1.1", [enis[0]!]);
    const input = { ...named, GroupIpAddress: "239.1.1.1", NetworkInterfaceIds: [enis[0]!] };
    await test.ec2("DeregisterTransitGatewayMulticastGroupSources", input, owner);
    expect(await search()).toEqual([]);
  });

  it("are listed by pages that changes neither skip nor repeat", async () => {
    const { test, members, enis, named } = await filled();
    for (const last of [1, 2, 3, 4, 5, 6]) await members(`239.1.1.${last}`, [enis[0]!]);
    const page = (NextToken?: string) =>
      test.ec2("SearchTransitGatewayMulticastGroups", { ...named, MaxResults: 5, NextToken }, owner);
    const first = await page();
    expect(first.MulticastGroups!.map((one) => one.GroupIpAddress!.slice(-1)).join("")).toEqual("12345");
    await test.ec2(
      "DeregisterTransitGatewayMulticastGroupMembers",
      { ...named, GroupIpAddress: "239.1.1.1", NetworkInterfaceIds: [enis[0]!] },
      owner,
    );
    const second = await page(first.NextToken);
    expect(second.MulticastGroups!.map((one) => one.GroupIpAddress)).toEqual(["239.1.1.6"]);
    expect(second.NextToken).toBeUndefined();
  });
});

describe("a domain that is shared", () => {
  async function shared(options: Options = {}) {
    const test = openCloud();
    const gateway = await gatewayOf(test);
    const domain = await domainOf(test, gateway.TransitGatewayId!, options);
    const resourceArns = [gateway.TransitGatewayArn!, domain.TransitGatewayMulticastDomainArn!];
    await test.call("ram", "CreateResourceShare", { name: "m", resourceArns, principals: [guest.account] }, owner);
    const found = await test.call("ram", "GetResourceShareInvitations", {}, guest);
    const [{ resourceShareInvitationArn }] = found.resourceShareInvitations;
    await test.call("ram", "AcceptResourceShareInvitation", { resourceShareInvitationArn }, guest);
    const network = await attached(test, gateway.TransitGatewayId!, 5, guest);
    const place = {
      TransitGatewayMulticastDomainId: domain.TransitGatewayMulticastDomainId!,
      TransitGatewayAttachmentId: network.attachment,
      SubnetIds: network.subnets,
    };
    const associate = () => test.ec2("AssociateTransitGatewayMulticastDomain", place, guest);
    const states = async (caller: Caller) =>
      (
        await test.ec2(
          "GetTransitGatewayMulticastDomainAssociations",
          { TransitGatewayMulticastDomainId: place.TransitGatewayMulticastDomainId },
          caller,
        )
      ).MulticastDomainAssociations!.map(({ Subnet }) => Subnet!.State);
    return { test, place, associate, states, ...network };
  }

  it("waits for its owner's word about subnets of others", async () => {
    const { test, place, associate, states, enis } = await shared();
    await associate();
    expect(await states(owner)).toEqual(["pendingAcceptance", "pendingAcceptance"]);
    const named = { TransitGatewayMulticastDomainId: place.TransitGatewayMulticastDomainId };
    const member = { ...named, GroupIpAddress: "239.1.1.1", NetworkInterfaceIds: enis };
    const register = () => test.ec2("RegisterTransitGatewayMulticastGroupMembers", member, guest);
    await expect(register()).rejects.toMatchObject({ code: "InvalidParameterValue" });
    const accept = (caller: Caller) => test.ec2("AcceptTransitGatewayMulticastDomainAssociations", place, caller);
    await expect(accept(guest)).rejects.toMatchObject({ code: "UnauthorizedOperation" });
    expect((await accept(owner)).Associations!.Subnets).toMatchObject([{ State: "associating" }, {}]);
    expect(await states(guest)).toEqual(["associated", "associated"]);
    await expect(accept(owner)).rejects.toMatchObject({ code: "IncorrectState" });
    await register();
    const { MulticastGroups } = await test.ec2("SearchTransitGatewayMulticastGroups", named, owner);
    expect(MulticastGroups).toHaveLength(2);
    expect(MulticastGroups![0]).toMatchObject({ ResourceOwnerId: guest.account });
    await expect(test.ec2("DeleteTransitGatewayMulticastDomain", named, guest)).rejects.toMatchObject({
      code: "UnauthorizedOperation",
    });
    await test.ec2("DeregisterTransitGatewayMulticastGroupMembers", named, owner);
    expect((await test.ec2("SearchTransitGatewayMulticastGroups", named, guest)).MulticastGroups).toEqual([]);
  });

  it("refuses them, or takes them at once where it is told so", async () => {
    const { test, place, associate, states } = await shared();
    await associate();
    const { SubnetIds: _, ...all } = place;
    await test.ec2("RejectTransitGatewayMulticastDomainAssociations", all, owner);
    expect(await states(guest)).toEqual(["rejected", "rejected"]);
    await test.cloud.advance(3_700_000);
    expect(await states(guest)).toEqual([]);
    const auto = await shared({ AutoAcceptSharedAssociations: "enable" });
    await auto.associate();
    expect(await auto.states(guest)).toEqual(["associated", "associated"]);
  });

  it("is listed by RAM as a kind of its own", async () => {
    const { test, place } = await shared();
    const list = (resourceType?: string) =>
      test.call("ram", "ListResources", { resourceOwner: "OTHER-ACCOUNTS", resourceType }, guest);
    expect((await list()).resources).toHaveLength(2);
    const { resources } = await list("ec2:TransitGatewayMulticastDomain");
    expect(resources).toMatchObject([{ type: "ec2:TransitGatewayMulticastDomain" }]);
    expect(resources[0].arn).toContain(place.TransitGatewayMulticastDomainId);
    const shown = await test.ec2("DescribeTransitGatewayMulticastDomains", {}, guest);
    expect(shown.TransitGatewayMulticastDomains).toMatchObject([{ OwnerId: owner.account }]);
  });
});
