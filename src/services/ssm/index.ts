/** AWS Systems Manager: the public parameters that AWS publishes for everybody. */
import { service } from "../../core/service.ts";
import { parameterOperations } from "./parameter.ts";

/** The service. */
export const ssm = service("ssm", { operations: [...parameterOperations] });
