/** Zones of translators that stand in no segment. */
import type { TranslatorSpec } from "../../../specs/network.ts";

/** The zones in which a translator without a port has addresses. */
export function zonesOfTranslator({ addresses }: TranslatorSpec): string[] {
  return [...new Set(addresses.flatMap(({ zone }) => zone ?? []))];
}

/** The zone from which a translator serves what comes from a zone, if from any (M23). */
export function zoneOf(translator: TranslatorSpec, from: string | undefined): string | undefined {
  const served = from !== undefined && zonesOfTranslator(translator).includes(from);
  return served ? from : translator.fallbackZone;
}
