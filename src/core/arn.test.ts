/** Resources found by their ARN. */
import { expect, it } from "vitest";
import { findByArn, readArn } from "./arn.ts";
import { Database } from "./database.ts";
import { table } from "./table.ts";
import type { Row } from "./table.ts";

interface Named extends Row {
  readonly name: string;
}
const plain = table<Row>("ec2.vpc", { prefix: "vpc", type: "vpc" });
const named = table<Named>("ec2.group", { type: "placement-group", arn: ({ name }) => `placement-group/${name}` });
const hidden = table<Row>("ec2.hidden", {});

const database = new Database();
database.declare([plain, named, hidden]);
const owner = { account: "111122223333", region: "eu-west-1" };
database.transact((tx) => {
  tx.insert(plain, { id: "vpc-1", ...owner, tags: { a: "b" } });
  tx.insert(named, { id: "pg-1", name: "near", ...owner });
  tx.insert(hidden, { id: "x", ...owner });
});

it.each([
  ["arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1", "vpc-1"],
  ["arn:aws:ec2:eu-west-1:111122223333:placement-group/near", "pg-1"],
  ["arn:aws:ec2:eu-west-1:111122223333:placement-group/pg-1", undefined],
  ["arn:aws:ec2:eu-west-1:999999999999:vpc/vpc-1", undefined],
  ["arn:aws:ec2:us-east-1:111122223333:vpc/vpc-1", undefined],
  ["arn:aws:s3:eu-west-1:111122223333:vpc/vpc-1", undefined],
  ["arn:aws:ec2:eu-west-1:111122223333:hidden/x", undefined],
  ["vpc-1", undefined],
])("%s is %s", (arn, id) => {
  expect(findByArn(arn, database.tables(), database)?.row.id).toBe(id);
});

it("an ARN is taken apart, what is none is nothing", () => {
  expect(readArn("arn:aws:s3:::bucket/a:b")).toEqual({
    service: "s3",
    region: "",
    account: "",
    resource: "bucket/a:b",
  });
  for (const text of ["", "arn:aws:s3", "arn:aws:s3::12:x", "arn:aws-cn:s3:::x", "arn:aws:s3:::"])
    expect(readArn(text)).toBeUndefined();
});

it("a row that loses its last tag is known to have had some", () => {
  database.transact((tx) => tx.update(plain, "vpc-1", { tags: {} }));
  expect(database.get(plain, "vpc-1")).toMatchObject({ tags: {}, onceTagged: true });
});
