/** The few stations of the graph that this mode knows by name: where packets set out, and where they end. */

/** Who is at the end of a way. */
export type Receiver =
  | { readonly is: "port"; readonly id: string }
  | { readonly is: "internet" }
  | { readonly is: "metadata" }
  /** Another service of the link, or a resolver. */
  | { readonly is: "service"; readonly name: string };

/** Where packets are on the internet. */
export const onTheInternet = "internet";

/** Where what a port's guest sends sets out. */
export function outOf(port: string): string {
  return `interface-out/${port}`;
}

/** Who receives what ends at a station. */
export function receiverAt(station: string): Receiver {
  const [place = "", id = ""] = station.split("/");
  if (place === "guest") return { is: "port", id };
  if (place === "internet-host") return { is: "internet" };
  return station === "service/metadata" ? { is: "metadata" } : { is: "service", name: station };
}
