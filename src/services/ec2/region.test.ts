/** Regions and Availability Zones. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it("DescribeRegions lists all 34, those that need opting in as opted in", async () => {
  const { ec2 } = openCloud();
  const { Regions } = await ec2("DescribeRegions", { AllRegions: true });
  expect(Regions).toHaveLength(34);
  const byName = new Map(Regions!.map((region) => [region.RegionName, region]));
  expect(byName.get("us-east-1")).toMatchObject({
    Endpoint: "ec2.us-east-1.amazonaws.com",
    OptInStatus: "opt-in-not-required",
  });
  expect(byName.get("af-south-1")).toMatchObject({ OptInStatus: "opted-in" });
});

it("DescribeRegions finds by name and by filter", async () => {
  const { ec2 } = openCloud();
  const named = await ec2("DescribeRegions", { RegionNames: ["eu-west-1"] });
  expect(named.Regions).toMatchObject([{ RegionName: "eu-west-1" }]);
  const filtered = await ec2("DescribeRegions", { Filters: [{ Name: "endpoint", Values: ["*us-west*"] }] });
  expect(filtered.Regions!.map(({ RegionName }) => RegionName)).toEqual(["us-west-1", "us-west-2"]);
  const unknown = ec2("DescribeRegions", { RegionNames: ["mars-north-1"] });
  await expect(unknown).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("DescribeAvailabilityZones shows the Region's zones with all that AWS says of them", async () => {
  const { ec2 } = openCloud();
  const { AvailabilityZones } = await ec2(
    "DescribeAvailabilityZones",
    { ZoneNames: ["us-west-2b"] },
    { region: "us-west-2" },
  );
  expect(AvailabilityZones).toEqual([
    {
      ZoneName: "us-west-2b",
      ZoneId: "usw2-az2",
      RegionName: "us-west-2",
      State: "available",
      OptInStatus: "opt-in-not-required",
      Messages: [],
      GroupName: "us-west-2-zg-1",
      GroupLongName: "US West (Oregon) 1",
      NetworkBorderGroup: "us-west-2",
      ZoneType: "availability-zone",
      Geography: [{ Name: "United States of America" }],
    },
  ]);
});

it("DescribeAvailabilityZones filters, and refuses zones of elsewhere", async () => {
  const { ec2 } = openCloud();
  const Filters = [{ Name: "zone-id", Values: ["use1-az1", "use1-az4"] }];
  const { AvailabilityZones } = await ec2("DescribeAvailabilityZones", { Filters });
  expect(AvailabilityZones!.map(({ ZoneId }) => ZoneId)).toEqual(["use1-az1", "use1-az4"]);
  const local = [{ Name: "zone-type", Values: ["local-zone"] }];
  const none = await ec2("DescribeAvailabilityZones", { AllAvailabilityZones: true, Filters: local });
  expect(none.AvailabilityZones).toEqual([]);
  for (const wish of [{ ZoneNames: ["eu-west-1a"] }, { ZoneIds: ["euw1-az1"] }])
    await expect(ec2("DescribeAvailabilityZones", wish)).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("ModifyAvailabilityZoneGroup has nothing to opt in to", async () => {
  const { ec2 } = openCloud();
  const OptInStatus = "opted-in";
  const own = ec2("ModifyAvailabilityZoneGroup", { GroupName: "us-east-1-zg-1", OptInStatus });
  await expect(own).rejects.toMatchObject({ code: "UnsupportedOperation" });
  const other = ec2("ModifyAvailabilityZoneGroup", { GroupName: "us-west-2-lax-1", OptInStatus });
  await expect(other).rejects.toMatchObject({ code: "InvalidParameterValue" });
});
