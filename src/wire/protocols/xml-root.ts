/** Names of the root elements of rest-xml answers, which the models do not give for S3. */
import { escapeXml } from "./xml-write.ts";
import type { OperationModel, ServiceModel } from "../model.ts";

/** What stands before every XML answer. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** From the response syntax of each operation in the Amazon S3 API Reference. */
const s3Roots: Readonly<Record<string, string>> = {
  CompleteMultipartUpload: "CompleteMultipartUploadResult",
  CreateMultipartUpload: "InitiateMultipartUploadResult",
  DeleteObjects: "DeleteResult",
  GetBucketAccelerateConfiguration: "AccelerateConfiguration",
  GetBucketAcl: "AccessControlPolicy",
  GetBucketCors: "CORSConfiguration",
  GetBucketLifecycleConfiguration: "LifecycleConfiguration",
  GetBucketLocation: "LocationConstraint",
  GetBucketLogging: "BucketLoggingStatus",
  GetBucketNotificationConfiguration: "NotificationConfiguration",
  GetBucketRequestPayment: "RequestPaymentConfiguration",
  GetBucketTagging: "Tagging",
  GetBucketVersioning: "VersioningConfiguration",
  GetBucketWebsite: "WebsiteConfiguration",
  GetObjectAcl: "AccessControlPolicy",
  GetObjectAttributes: "GetObjectAttributesResponse",
  GetObjectTagging: "Tagging",
  ListBucketAnalyticsConfigurations: "ListBucketAnalyticsConfigurationResult",
  ListBucketIntelligentTieringConfigurations: "ListBucketIntelligentTieringConfigurationsResult",
  ListBucketInventoryConfigurations: "ListInventoryConfigurationsResult",
  ListBucketMetricsConfigurations: "ListMetricsConfigurationsResult",
  ListBuckets: "ListAllMyBucketsResult",
  ListDirectoryBuckets: "ListAllMyDirectoryBucketsResult",
  ListMultipartUploads: "ListMultipartUploadsResult",
  ListObjectVersions: "ListVersionsResult",
  ListObjects: "ListBucketResult",
  ListObjectsV2: "ListBucketResult",
  ListParts: "ListPartsResult",
};

/** The root element of an answer, and its content where that is not simply the members. */
export function xmlRoot(
  model: ServiceModel,
  operation: OperationModel,
): { readonly name: string; readonly content?: (output: Readonly<Record<string, unknown>>) => string } {
  const s3Root = model.name === "s3" ? s3Roots[operation.name] : undefined;
  if (s3Root === "LocationConstraint")
    return { name: s3Root, content: (output) => escapeXml(output["LocationConstraint"] ?? "") };
  const output = operation.output === undefined ? undefined : model.structure(operation.output);
  return { name: s3Root ?? output?.locationName ?? output?.name ?? `${operation.name}Response` };
}
