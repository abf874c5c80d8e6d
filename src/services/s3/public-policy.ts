/** Whether a bucket policy makes a bucket public, as S3's Block Public Access means it. */
import type { Condition, Policy, Statement } from "../../policy/policy.ts";

/**
 * Whether a policy allows anything to everybody: an allowance for every principal that no condition with a fixed value
 * ties to somebody.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function isPublic(policy: Policy): boolean {
  return policy.statements.some((statement) => statement.effect === "Allow" && isForAll(statement));
}

function isForAll({ principal, notPrincipal, conditions }: Statement): boolean {
  const everybody =
    notPrincipal !== undefined ||
    principal === "*" ||
    Object.values(principal ?? {})
      .flat()
      .includes("*");
  return everybody && !conditions.some(ties);
}

/** Keys whose fixed values tie an allowance to somebody. */
const tying = new Set(
  [
    "aws:SourceArn aws:SourceVpc aws:SourceVpce aws:SourceOwner aws:SourceAccount aws:userid aws:PrincipalArn",
    "aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalOrgPaths aws:SourceOrgID aws:SourceOrgPaths aws:VpceAccount",
    "aws:VpceOrgID aws:VpceOrgPaths s3:x-amz-server-side-encryption-aws-kms-key-id s3:DataAccessPointArn",
    "s3:DataAccessPointAccount",
  ]
    .join(" ")
    .toLowerCase()
    .split(" "),
);

function ties({ operator, key, values, ifExists, set }: Condition): boolean {
  if (ifExists || set === "ForAllValues" || /not/i.test(operator)) return false;
  if (key.toLowerCase() === "aws:sourceip") return operator.toLowerCase() === "ipaddress" && values.every(isNarrow);
  return tying.has(key.toLowerCase()) && values.every((value) => !/[*?]|\$\{/.test(value) || isOwnArn(value));
}

/** A range counts as somebody's from a /8 on, in IPv6 from a /32 on; loopback and the like are as narrow as any. */
function isNarrow(range: string): boolean {
  const [, length] = range.split("/");
  return length === undefined || Number(length) >= (range.includes(":") ? 32 : 8);
}

/** Wildcards in an ARN leave it fixed while its account is written out. */
const isOwnArn = (value: string): boolean => /^arn:[^:*?]+:[^:*?]+:[^:]*:\d{12}:/.test(value);
