/** Amazon S3: buckets and objects whose bodies lie in files. */
import { service } from "../../core/service.ts";
import { bucketOperations } from "./bucket.ts";
import { bucketPolicyOperations } from "./bucket-policy.ts";
import { bucketSettingOperations } from "./bucket-setting.ts";
import { bucketTaggingOperations } from "./bucket-tagging.ts";
import { multipartPartOperations } from "./multipart-part.ts";
import { multipartOperations } from "./multipart.ts";
import { objectCopyOperations } from "./object-copy.ts";
import { objectDeleteOperations } from "./object-delete.ts";
import { objectGetOperations } from "./object-get.ts";
import { objectListOperations } from "./object-list.ts";
import { objectPutOperations } from "./object-put.ts";
import { s3Tables } from "./tables.ts";

/** The service. */
export const s3 = service("s3", {
  tables: s3Tables,
  operations: [
    ...bucketOperations,
    ...bucketPolicyOperations,
    ...bucketSettingOperations,
    ...bucketTaggingOperations,
    ...multipartOperations,
    ...multipartPartOperations,
    ...objectCopyOperations,
    ...objectDeleteOperations,
    ...objectGetOperations,
    ...objectListOperations,
    ...objectPutOperations,
  ],
});
