/** Tests of what instances are started with, as the API made them. */
import { afterEach, expect, it } from "vitest";
import { openInstance } from "../../../../test/instance.ts";
import { imagePolicy, parseImageChoice } from "../image-policy.ts";
import { instanceSpecOf } from "./instance.ts";

afterEach(() => {
  imagePolicy.choices = [];
});

it("DHC-02 DHC-04 an instance starts with name, network, size, and the Amazon DNS server", async () => {
  const { cloud, found, InstanceId } = await openInstance();
  const { PrivateIpAddress, NetworkInterfaces } = await found();
  expect(instanceSpecOf(cloud.reader, InstanceId)).toEqual({
    id: InstanceId,
    image: { is: "host" },
    hostname: `ip-${PrivateIpAddress!.replaceAll(".", "-")}.ec2.internal`,
    user: "ec2-user",
    keys: [],
    vcpus: 2,
    memoryMiB: 1024,
    ports: [{ device: 0, port: NetworkInterfaces![0]!.NetworkInterfaceId }],
    names: { servers: ["172.31.0.2"], domain: "ec2.internal", ntpServers: [], netbiosServers: [] },
    shutdown: "stop",
  });
});

it("a key pair that is deleted after the launch may log in all the same", async () => {
  const { cloud, ec2, found } = await openInstance();
  const { ImageId } = await found();
  await ec2("CreateKeyPair", { KeyName: "mine", KeyType: "ed25519" });
  const { Instances } = await ec2("RunInstances", {
    ImageId,
    InstanceType: "c5.large",
    KeyName: "mine",
    MinCount: 1,
    MaxCount: 1,
    CpuOptions: { CoreCount: 1, ThreadsPerCore: 1 },
    UserData: btoa("#!/bin/sh\necho hi\n"),
    InstanceInitiatedShutdownBehavior: "terminate",
  });
  await ec2("DeleteKeyPair", { KeyName: "mine" });
  const spec = instanceSpecOf(cloud.reader, Instances![0]!.InstanceId!)!;
  expect(spec.keys).toEqual([expect.stringMatching(/^ssh-ed25519 \S+ mine$/)]);
  expect(spec).toMatchObject({ vcpus: 1, memoryMiB: 4096, shutdown: "terminate" });
  expect(atob(spec.userData!)).toBe("#!/bin/sh\necho hi\n");
});

it("DHC-03 DHC-05 DHC-06 DHC-07 names and times come from the VPC's DHCP option set", async () => {
  const { cloud, ec2, found, InstanceId } = await openInstance();
  const { VpcId, PrivateIpAddress } = await found();
  const { DhcpOptions } = await ec2("CreateDhcpOptions", {
    DhcpConfigurations: [
      { Key: "domain-name", Values: ["corp.example"] },
      { Key: "domain-name-servers", Values: ["10.9.0.10", "AmazonProvidedDNS"] },
      { Key: "ntp-servers", Values: ["169.254.169.123"] },
      { Key: "netbios-name-servers", Values: ["10.9.0.11"] },
      { Key: "netbios-node-type", Values: ["2"] },
    ],
  });
  const use = (DhcpOptionsId: string) => ec2("AssociateDhcpOptions", { VpcId: VpcId!, DhcpOptionsId });
  await use(DhcpOptions!.DhcpOptionsId!);
  expect(instanceSpecOf(cloud.reader, InstanceId)).toMatchObject({
    hostname: `ip-${PrivateIpAddress!.replaceAll(".", "-")}.corp.example`,
    names: {
      servers: ["10.9.0.10", "172.31.0.2"],
      domain: "corp.example",
      ntpServers: ["169.254.169.123"],
      netbiosServers: ["10.9.0.11"],
      netbiosNodeType: 2,
    },
  });
  await use("default");
  const servers = ["169.254.169.253"];
  expect(instanceSpecOf(cloud.reader, InstanceId)!.names).toEqual({ servers, ntpServers: [], netbiosServers: [] });
});

it("an instance that is named after itself has its id for a host name", async () => {
  const { cloud, InstanceId } = await openInstance({ PrivateDnsNameOptions: { HostnameType: "resource-name" } });
  expect(instanceSpecOf(cloud.reader, InstanceId)!.hostname).toBe(`${InstanceId}.ec2.internal`);
});

it("an instance keeps what it is started with while it is stopped, until it is terminated", async () => {
  const { cloud, ec2, InstanceId } = await openInstance();
  await ec2("StopInstances", { InstanceIds: [InstanceId] });
  expect(instanceSpecOf(cloud.reader, InstanceId)).toBeDefined();
  await ec2("TerminateInstances", { InstanceIds: [InstanceId] });
  expect(instanceSpecOf(cloud.reader, InstanceId)).toBeUndefined();
});

it("users choose what the instances of an image run, by its id or its name", async () => {
  const { cloud, ec2, InstanceId } = await openInstance();
  const { Images } = await ec2("DescribeImages", { Filters: [{ Name: "name", Values: ["debian-12-amd64-2025*"] }] });
  const { Instances } = await ec2("RunInstances", {
    ImageId: Images![0]!.ImageId!,
    InstanceType: "t3.micro",
    MinCount: 1,
    MaxCount: 1,
  });
  imagePolicy.choices = ["debian-12-*=debian:bookworm", "ami-0123456789abcdef0=/srv/root.tar.gz"].map(parseImageChoice);
  cloud.derivations.clear();
  expect(instanceSpecOf(cloud.reader, InstanceId)!.image).toEqual({ is: "tarball", path: "/srv/root.tar.gz" });
  const debian = instanceSpecOf(cloud.reader, Instances![0]!.InstanceId!)!;
  expect(debian).toMatchObject({ image: { is: "debian", suite: "bookworm" }, user: "admin" });
});

it("Windows is not started, unless users say what runs in its place", async () => {
  const { cloud, ec2 } = await openInstance();
  const { Images } = await ec2("DescribeImages", { Filters: [{ Name: "platform", Values: ["windows"] }] });
  const { Instances } = await ec2("RunInstances", {
    ImageId: Images![0]!.ImageId!,
    InstanceType: "t3.large",
    MinCount: 1,
    MaxCount: 1,
  });
  const spec = () => instanceSpecOf(cloud.reader, Instances![0]!.InstanceId!);
  expect(spec).toThrow(/Windows does not run here/);
  imagePolicy.choices = [parseImageChoice("Windows_Server-*=host")];
  expect(spec()).toMatchObject({ image: { is: "host" }, user: "Administrator" });
});

it("a choice that is none is refused with what is wrong", () => {
  expect(parseImageChoice("*=/srv/root")).toEqual({ image: "*", source: { is: "directory", path: "/srv/root" } });
  expect(parseImageChoice("ami-1=host")).toEqual({ image: "ami-1", source: { is: "host" } });
  for (const text of ["", "ami-1", "=host", "ami-1=", "ami-1=root", "ami-1=debian:", "ami-1=debian:../x"])
    expect(() => parseImageChoice(text), text).toThrow(RangeError);
});
