/** Tests of the metadata of instances, as the API made them. */
import { expect, it } from "vitest";
import { oneInstance, openInstance } from "../../../../test/instance.ts";
import { address } from "../../../net/address.ts";
import { instanceAt, metadataOf } from "./metadata.ts";

type Room = Awaited<ReturnType<typeof openInstance>>;

const documentsOf = ({ cloud, InstanceId }: Room) => metadataOf(cloud.reader, InstanceId)!.documents;
const metaOf = (room: Room) => (path: string) => documentsOf(room)[`meta-data/${path}`];

it("an instance reads what it is, where it is, and which addresses it has", async () => {
  const room = await openInstance();
  const meta = metaOf(room);
  const row = await room.found();
  const dashed = row.PrivateIpAddress!.replaceAll(".", "-");
  expect(Object.keys(documentsOf(room)).filter((path) => !path.includes("/macs/"))).toEqual(
    [
      "ami-id",
      "ami-launch-index",
      "ami-manifest-path",
      "events/maintenance/history",
      "events/maintenance/scheduled",
      "instance-action",
      "instance-id",
      "instance-life-cycle",
      "instance-type",
      "metrics/vhostmd",
      "profile",
      "reservation-id",
      "services/domain",
      "services/partition",
      "system",
      "placement/availability-zone",
      "placement/availability-zone-id",
      "placement/region",
      "hostname",
      "local-hostname",
      "local-ipv4",
      "public-hostname",
      "public-ipv4",
      "mac",
      "security-groups",
      "block-device-mapping/ami",
      "block-device-mapping/root",
    ]
      .map((path) => `meta-data/${path}`)
      .concat("dynamic/fws/instance-monitoring", "dynamic/instance-identity/document"),
  );
  expect(["ami-id", "instance-id", "local-ipv4", "public-ipv4", "public-hostname", "hostname"].map(meta)).toEqual([
    row.ImageId,
    row.InstanceId,
    row.PrivateIpAddress,
    row.PublicIpAddress,
    row.PublicDnsName,
    `ip-${dashed}.ec2.internal`,
  ]);
  expect(["placement/region", "system", "services/domain", "security-groups"].map(meta)).toEqual([
    "us-east-1",
    "nitro",
    "amazonaws.com",
    "default",
  ]);
});

it("an instance reads what its interfaces are, by their MAC addresses", async () => {
  const room = await openInstance();
  const row = await room.found();
  const [eni] = row.NetworkInterfaces!;
  const own = Object.entries(documentsOf(room)).filter(([path]) => path.includes(`/macs/${eni!.MacAddress}/`));
  expect(Object.fromEntries(own.map(([path, text]) => [path.split(`${eni!.MacAddress}/`)[1], text]))).toEqual({
    "device-number": "0",
    "interface-id": eni!.NetworkInterfaceId,
    [`ipv4-associations/${row.PublicIpAddress}`]: row.PrivateIpAddress,
    "local-hostname": `ip-${row.PrivateIpAddress!.replaceAll(".", "-")}.ec2.internal`,
    "local-ipv4s": row.PrivateIpAddress,
    mac: eni!.MacAddress,
    "owner-id": "000000000000",
    "public-hostname": row.PublicDnsName,
    "public-ipv4s": row.PublicIpAddress,
    "security-group-ids": eni!.Groups![0]!.GroupId,
    "security-groups": "default",
    "subnet-id": eni!.SubnetId,
    "subnet-ipv4-cidr-block": "172.31.0.0/20",
    "vpc-id": eni!.VpcId,
    "vpc-ipv4-cidr-block": "172.31.0.0/16",
    "vpc-ipv4-cidr-blocks": "172.31.0.0/16",
  });
});

it("the identity document is JSON in AWS's spelling", async () => {
  const room = await openInstance();
  const { PrivateIpAddress, ImageId, LaunchTime } = await room.found();
  const text = documentsOf(room)["dynamic/instance-identity/document"]!;
  expect(text.split("\n").slice(0, 2)).toEqual(["{", '  "accountId" : "000000000000",']);
  expect(JSON.parse(text)).toEqual({
    accountId: "000000000000",
    architecture: "x86_64",
    availabilityZone: "us-east-1a",
    billingProducts: null,
    devpayProductCodes: null,
    marketplaceProductCodes: null,
    imageId: ImageId,
    instanceId: room.InstanceId,
    instanceType: "t3.micro",
    kernelId: null,
    pendingTime: `${LaunchTime!.toISOString().slice(0, 19)}Z`,
    privateIp: PrivateIpAddress,
    ramdiskId: null,
    region: "us-east-1",
    version: "2017-09-30",
  });
});

it("keys, profile, further devices and interfaces, prefixes and IPv6 stand where there are any", async () => {
  const room = await openInstance();
  const { ec2, cloud } = room;
  const { VpcId } = await room.found();
  await ec2("AssociateVpcCidrBlock", { VpcId: VpcId!, AmazonProvidedIpv6CidrBlock: true });
  const block = (await ec2("DescribeVpcs", { VpcIds: [VpcId!] })).Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!
    .Ipv6CidrBlock!;
  const six = block.replace("/56", "/64");
  const { Subnet } = await ec2("CreateSubnet", { VpcId: VpcId!, CidrBlock: "172.31.200.0/24", Ipv6CidrBlock: six });
  await ec2("CreateKeyPair", { KeyName: "mine" });
  const { Instances } = await ec2("RunInstances", {
    ImageId: "ami-0123456789abcdef0",
    InstanceType: "m5.large",
    MinCount: 1,
    MaxCount: 1,
    KeyName: "mine",
    IamInstanceProfile: { Name: "reader" },
    BlockDeviceMappings: [{ DeviceName: "/dev/sdf", Ebs: { VolumeSize: 1 } }],
    NetworkInterfaces: [
      { DeviceIndex: 0, SubnetId: Subnet!.SubnetId!, Ipv6AddressCount: 1, Ipv4PrefixCount: 1 },
      { DeviceIndex: 1, SubnetId: Subnet!.SubnetId!, SecondaryPrivateIpAddressCount: 1, Ipv6PrefixCount: 1 },
    ],
  });
  const InstanceId = Instances![0]!.InstanceId!;
  const meta = metaOf({ ...room, InstanceId });
  expect(meta("public-keys/")).toBe("0=mine");
  expect(meta("public-keys/0/openssh-key")).toMatch(/^ssh-rsa \S+ mine$/);
  expect(JSON.parse(meta("iam/info")!)).toMatchObject({
    Code: "Success",
    InstanceProfileArn: "arn:aws:iam::000000000000:instance-profile/reader",
  });
  expect(meta("block-device-mapping/ebs1")).toBe("sdf");
  const [first, second] = Instances![0]!.NetworkInterfaces!;
  const of = (eni: typeof first, leaf: string) => meta(`network/interfaces/macs/${eni!.MacAddress}/${leaf}`);
  expect(meta("ipv6")).toBe(first!.Ipv6Addresses![0]!.Ipv6Address);
  expect(meta("public-ipv4")).toBeUndefined();
  expect([of(first, "ipv4-prefix"), of(second, "ipv6-prefix")]).toEqual([
    first!.Ipv4Prefixes![0]!.Ipv4Prefix,
    second!.Ipv6Prefixes![0]!.Ipv6Prefix,
  ]);
  expect([of(first, "subnet-ipv6-cidr-blocks"), of(first, "vpc-ipv6-cidr-blocks")]).toEqual([six, block]);
  expect(of(second, "local-ipv4s")!.split("\n")).toEqual(
    second!.PrivateIpAddresses!.map((one) => one.PrivateIpAddress),
  );
  expect(of(second, "device-number")).toBe("1");
  expect(instanceAt(cloud.reader, VpcId!, address(second!.PrivateIpAddresses![1]!.PrivateIpAddress!))).toBe(InstanceId);
});

it("tags are shown only when they may be, and follow their changes", async () => {
  const room = await openInstance({
    TagSpecifications: [{ ResourceType: "instance", Tags: [{ Key: "Name", Value: "web" }] }],
  });
  const meta = metaOf(room);
  expect(meta("tags/instance/Name")).toBeUndefined();
  await room.ec2("ModifyInstanceMetadataOptions", { InstanceId: room.InstanceId, InstanceMetadataTags: "enabled" });
  expect(meta("tags/instance/Name")).toBe("web");
  await room.ec2("CreateTags", { Resources: [room.InstanceId], Tags: [{ Key: "Name", Value: "db" }] });
  expect(meta("tags/instance/Name")).toBe("db");
});

it("tags whose keys have no place in a path are refused where tags are shown", async () => {
  const { ec2, InstanceId } = await openInstance();
  const tag = (Key: string) => ec2("CreateTags", { Resources: [InstanceId], Tags: [{ Key, Value: "x" }] });
  const show = (InstanceMetadataTags: "enabled" | "disabled") =>
    ec2("ModifyInstanceMetadataOptions", { InstanceId, InstanceMetadataTags });
  const refused = { code: "InvalidParameterValue" };
  await tag("a/b");
  await expect(show("enabled")).rejects.toMatchObject(refused);
  await ec2("DeleteTags", { Resources: [InstanceId], Tags: [{ Key: "a/b" }] });
  await show("enabled");
  for (const key of ["a/b", "a b", ".", "..", "_index", "ä"])
    await expect(tag(key), key).rejects.toMatchObject(refused);
  await tag("a.b:c@d_e-f=g+h,i");
  await show("disabled");
  await tag("a/b");
  const launch = {
    ...oneInstance,
    TagSpecifications: [{ ResourceType: "instance", Tags: [{ Key: "a b", Value: "" }] }],
  } as const;
  await ec2("RunInstances", launch);
  await expect(
    ec2("RunInstances", { ...launch, MetadataOptions: { InstanceMetadataTags: "enabled" } }),
  ).rejects.toMatchObject(refused);
});

it("M04 the options of the service are those of the instance", async () => {
  const room = await openInstance({ UserData: btoa("x") });
  expect(metadataOf(room.cloud.reader, room.InstanceId)).toMatchObject({
    enabled: true,
    ipv6: false,
    tokens: "required",
    hopLimit: 2,
    userData: btoa("x"),
  });
  await room.ec2("ModifyInstanceMetadataOptions", {
    InstanceId: room.InstanceId,
    HttpTokens: "optional",
    HttpPutResponseHopLimit: 64,
    HttpEndpoint: "disabled",
    HttpProtocolIpv6: "enabled",
  });
  expect(metadataOf(room.cloud.reader, room.InstanceId)).toMatchObject({
    enabled: false,
    ipv6: true,
    tokens: "optional",
    hopLimit: 64,
  });
});

it("a request is answered for whoever holds its source, while it runs", async () => {
  const room = await openInstance();
  const { VpcId, PrivateIpAddress } = await room.found();
  const who = () => instanceAt(room.cloud.reader, VpcId!, address(PrivateIpAddress!));
  expect(who()).toBe(room.InstanceId);
  expect(instanceAt(room.cloud.reader, VpcId!, address("172.31.99.99"))).toBeUndefined();
  await room.ec2("StopInstances", { InstanceIds: [room.InstanceId] });
  expect(who()).toBeUndefined();
});
