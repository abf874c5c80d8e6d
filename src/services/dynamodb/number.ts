/** Numbers of DynamoDB: decimal, up to 38 digits, kept exactly. */
import { invalid } from "./fault.ts";

const mostDigits = 38;

/** The canonical text of a number: no leading or trailing zeros, an exponent only where it is long. Throws. */
export function readNumber(text: string): string {
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,5}))?$/.exec(text.trim());
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found ?? [];
  if (!found || whole + fraction === "")
    throw invalid(`The parameter cannot be converted to a numeric value: ${text.slice(0, 256)}`);
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  if (significant.length > mostDigits) throw invalid("Attempting to store more than 38 significant digits in a Number");
  const power = Number(exponent) - fraction.length + (digits.length - significant.length);
  const magnitude = significant.length + power;
  if (magnitude > 126)
    throw invalid("Number overflow. Attempting to store a number with magnitude larger than supported range");
  if (magnitude < -129)
    throw invalid("Number underflow. Attempting to store a number with magnitude smaller than supported range");
  return (sign === "-" ? "-" : "") + written(significant, power);
}

function written(digits: string, power: number): string {
  if (power >= 0) return digits.length + power <= mostDigits ? digits + "0".repeat(power) : `${digits}E${power}`;
  const point = digits.length + power;
  if (point > 0) return `${digits.slice(0, point)}.${digits.slice(point)}`;
  return point > -mostDigits ? `0.${"0".repeat(-point)}${digits}` : `${digits}E${power}`;
}
