/** The tree of metadata: what a path names among an instance's documents. */
import type { MetadataSpec } from "../../specs/metadata.ts";

/** What stands at a path. */
export type Found =
  | { readonly is: "document"; readonly body: Buffer; readonly type: string }
  | { readonly is: "folder"; readonly body: Buffer }
  | { readonly is: "token" };

/** The builds of the metadata tree that AWS lists. */
const versions = (
  "1.0 2007-01-19 2007-03-01 2007-08-29 2007-10-10 2007-12-15 2008-02-01 2008-09-01 2009-04-04 2011-01-01 2011-05-01 " +
  "2012-01-12 2014-02-25 2014-11-05 2015-10-20 2016-04-19 2016-06-30 2016-09-02 2018-03-28 2018-08-17 2018-09-24 " +
  "2019-10-01 2020-10-27 2021-01-03 2021-03-23 2021-07-15 2022-07-09 2022-09-24 latest"
).split(" ");
const known = new Set(versions);

/**
 * Finds what a path names; undefined when there is nothing.
 *
 * A document whose path ends with a slash is the listing of that folder in other words (`public-keys/` names keys).
 */
export function findIn(spec: MetadataSpec, path: string): Found | undefined {
  if (path === "" || path === "/") return folder(versions.join("\n"));
  const [, version = "", slash = "", rest = ""] = /^\/([^/]+)(\/?)(.*)$/s.exec(path) ?? [];
  if (!known.has(version)) return undefined;
  if (rest === "") return folder(topOf(spec).join("\n"));
  if (slash === "") return undefined;
  if (/^api\/token\/?$/.test(rest)) return { is: "token" };
  if (rest === "user-data") return userData(spec);
  if (Object.hasOwn(spec.documents, rest) && !rest.endsWith("/"))
    return { is: "document", body: Buffer.from(spec.documents[rest]!), type: "text/plain" };
  return listing(spec, rest.endsWith("/") ? rest : `${rest}/`);
}

function userData({ userData: encoded }: MetadataSpec): Found | undefined {
  if (encoded === undefined) return undefined;
  return { is: "document", body: Buffer.from(encoded, "base64"), type: "application/octet-stream" };
}

/** The first level, which is listed without slashes. */
function topOf(spec: MetadataSpec): string[] {
  const names = Object.keys(spec.documents).map((path) => path.slice(0, path.indexOf("/")));
  return [...new Set([...names, ...(spec.userData === undefined ? [] : ["user-data"])])].toSorted();
}

function listing({ documents }: MetadataSpec, under: string): Found | undefined {
  if (Object.hasOwn(documents, under)) return folder(documents[under]!);
  const below = Object.keys(documents).filter((path) => path.startsWith(under));
  const names = below.map((path) => /^[^/]*\/?/.exec(path.slice(under.length))![0]);
  if (names.length === 0) return undefined;
  return folder([...new Set(names)].toSorted().join("\n"));
}

function folder(text: string): Found {
  return { is: "folder", body: Buffer.from(text) };
}
