/** Distils botocore's service models into `src/models/`: `node tools/models.ts [DIRECTORY_OF_BOTOCORE_DATA]`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { declareTypes } from "./models/declare.ts";
import { distil } from "./models/distil.ts";
import { indexOf } from "./models/catalogue.ts";
import type { Paginators, SourceModel } from "./models/source.ts";

const version = "1.43.107";
const services = `
  ec2 sts iam kms s3 s3control route53 route53resolver elbv2 elb acm acm-pca secretsmanager ssm wafv2 shield fms
  network-firewall guardduty inspector2 macie2 cloudfront globalaccelerator directconnect cloudformation cloudwatch logs
  events sns sqs lambda organizations cloudtrail config ram servicecatalog service-quotas resourcegroupstaggingapi
  dynamodb kinesis
`
  .trim()
  .split(/\s+/);

const origin = `botocore ${version} (Apache-2.0, Copyright Amazon.com, Inc.)`;
const notice = `GENERATED from ${origin} by tools/models.ts; do not edit`;
const target = join(import.meta.dirname, "../src/models");

const scratch = mkdtempSync(join(tmpdir(), "fogbank-models-"));
try {
  generate(process.argv[2] ?? download(scratch));
} finally {
  rmSync(scratch, { recursive: true });
}

function generate(data: string): void {
  mkdirSync(target, { recursive: true });
  const models = services.map((name) => ({ name, model: read(data, name) }));
  for (const { name, model } of models) {
    writeFileSync(join(target, `${name}.json`), distil(notice, model.service, model.paginators));
    writeFileSync(join(target, `${name}.d.ts`), declareTypes(notice, name, model.service));
  }
  writeFileSync(
    join(target, "index.ts"),
    indexOf(
      notice,
      models.map(({ name, model }) => ({ name, model: model.service })),
    ),
  );
}

function read(data: string, name: string): { service: SourceModel; paginators: Paginators } {
  const newest = readdirSync(join(data, name)).sort().at(-1) ?? "";
  const open = (file: string): unknown => JSON.parse(readJson(join(data, name, newest, file)));
  const hasPages = readdirSync(join(data, name, newest)).some((file) => file.startsWith("paginators-1.json"));
  return {
    service: open("service-2.json") as SourceModel,
    paginators: hasPages ? (open("paginators-1.json") as { pagination: Paginators }).pagination : {},
  };
}

function readJson(path: string): string {
  try {
    return gunzipSync(readFileSync(`${path}.gz`)).toString();
  } catch {
    return readFileSync(path, "utf8");
  }
}

function download(directory: string): string {
  const pip = (...args: string[]) => execFileSync("pip", args, { stdio: ["ignore", "ignore", "inherit"] });
  pip("install", "--no-deps", "--no-compile", "--target", directory, `botocore==${version}`);
  return join(directory, "botocore/data");
}
