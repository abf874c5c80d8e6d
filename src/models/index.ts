/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. The list of the models, with what routing needs to know of each. */

/** What is known of a service without reading its model. */
export interface ServiceEntry {
  readonly serviceId: string;
  readonly apiVersion: string;
  /** First label of its hosts. */
  readonly endpointPrefix: string;
  /** Its name in credential scopes. */
  readonly signingName: string;
  /** The preferred one first. */
  readonly protocols: readonly ("ec2" | "query" | "json" | "rest-json" | "rest-xml" | "smithy-rpc-v2-cbor")[];
  readonly jsonVersion?: string;
  /** What stands before the operation in X-Amz-Target. */
  readonly targetPrefix?: string;
  readonly xmlNamespace?: string;
  readonly globalEndpoint?: string;
  /** Its JSON errors carry the codes of its former query protocol. */
  readonly queryCompatible?: boolean;
}

/** Every service that has a model, by its name in botocore. */
export const services: Readonly<Record<string, ServiceEntry>> = {
  "ec2": {"serviceId":"EC2","apiVersion":"2016-11-15","endpointPrefix":"ec2","signingName":"ec2","protocols":["ec2"],"xmlNamespace":"http://ec2.amazonaws.com/doc/2016-11-15"},
  "sts": {"serviceId":"STS","apiVersion":"2011-06-15","endpointPrefix":"sts","signingName":"sts","protocols":["query"],"xmlNamespace":"https://sts.amazonaws.com/doc/2011-06-15/","globalEndpoint":"sts.amazonaws.com"},
  "iam": {"serviceId":"IAM","apiVersion":"2010-05-08","endpointPrefix":"iam","signingName":"iam","protocols":["query"],"xmlNamespace":"https://iam.amazonaws.com/doc/2010-05-08/","globalEndpoint":"iam.amazonaws.com"},
  "kms": {"serviceId":"KMS","apiVersion":"2014-11-01","endpointPrefix":"kms","signingName":"kms","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"TrentService"},
  "s3": {"serviceId":"S3","apiVersion":"2006-03-01","endpointPrefix":"s3","signingName":"s3","protocols":["rest-xml"],"xmlNamespace":"http://s3.amazonaws.com/doc/2006-03-01/","globalEndpoint":"s3.amazonaws.com"},
  "s3control": {"serviceId":"S3 Control","apiVersion":"2018-08-20","endpointPrefix":"s3-control","signingName":"s3","protocols":["rest-xml"],"xmlNamespace":"http://awss3control.amazonaws.com/doc/2018-08-20/"},
  "route53": {"serviceId":"Route 53","apiVersion":"2013-04-01","endpointPrefix":"route53","signingName":"route53","protocols":["rest-xml"],"xmlNamespace":"https://route53.amazonaws.com/doc/2013-04-01/","globalEndpoint":"route53.amazonaws.com"},
  "route53resolver": {"serviceId":"Route53Resolver","apiVersion":"2018-04-01","endpointPrefix":"route53resolver","signingName":"route53resolver","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"Route53Resolver"},
  "elbv2": {"serviceId":"Elastic Load Balancing v2","apiVersion":"2015-12-01","endpointPrefix":"elasticloadbalancing","signingName":"elasticloadbalancing","protocols":["query"],"xmlNamespace":"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"},
  "elb": {"serviceId":"Elastic Load Balancing","apiVersion":"2012-06-01","endpointPrefix":"elasticloadbalancing","signingName":"elasticloadbalancing","protocols":["query"],"xmlNamespace":"http://elasticloadbalancing.amazonaws.com/doc/2012-06-01/"},
  "acm": {"serviceId":"ACM","apiVersion":"2015-12-08","endpointPrefix":"acm","signingName":"acm","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"CertificateManager"},
  "acm-pca": {"serviceId":"ACM PCA","apiVersion":"2017-08-22","endpointPrefix":"acm-pca","signingName":"acm-pca","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"ACMPrivateCA"},
  "secretsmanager": {"serviceId":"Secrets Manager","apiVersion":"2017-10-17","endpointPrefix":"secretsmanager","signingName":"secretsmanager","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"secretsmanager"},
  "ssm": {"serviceId":"SSM","apiVersion":"2014-11-06","endpointPrefix":"ssm","signingName":"ssm","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"AmazonSSM"},
  "wafv2": {"serviceId":"WAFV2","apiVersion":"2019-07-29","endpointPrefix":"wafv2","signingName":"wafv2","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"AWSWAF_20190729"},
  "shield": {"serviceId":"Shield","apiVersion":"2016-06-02","endpointPrefix":"shield","signingName":"shield","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"AWSShield_20160616"},
  "fms": {"serviceId":"FMS","apiVersion":"2018-01-01","endpointPrefix":"fms","signingName":"fms","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"AWSFMS_20180101"},
  "network-firewall": {"serviceId":"Network Firewall","apiVersion":"2020-11-12","endpointPrefix":"network-firewall","signingName":"network-firewall","protocols":["json"],"jsonVersion":"1.0","targetPrefix":"NetworkFirewall_20201112"},
  "guardduty": {"serviceId":"GuardDuty","apiVersion":"2017-11-28","endpointPrefix":"guardduty","signingName":"guardduty","protocols":["rest-json"]},
  "inspector2": {"serviceId":"Inspector2","apiVersion":"2020-06-08","endpointPrefix":"inspector2","signingName":"inspector2","protocols":["rest-json"]},
  "macie2": {"serviceId":"Macie2","apiVersion":"2020-01-01","endpointPrefix":"macie2","signingName":"macie2","protocols":["rest-json"]},
  "cloudfront": {"serviceId":"CloudFront","apiVersion":"2020-05-31","endpointPrefix":"cloudfront","signingName":"cloudfront","protocols":["rest-xml"],"xmlNamespace":"http://cloudfront.amazonaws.com/doc/2020-05-31/","globalEndpoint":"cloudfront.amazonaws.com"},
  "globalaccelerator": {"serviceId":"Global Accelerator","apiVersion":"2018-08-08","endpointPrefix":"globalaccelerator","signingName":"globalaccelerator","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"GlobalAccelerator_V20180706"},
  "directconnect": {"serviceId":"Direct Connect","apiVersion":"2012-10-25","endpointPrefix":"directconnect","signingName":"directconnect","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"OvertureService"},
  "cloudformation": {"serviceId":"CloudFormation","apiVersion":"2010-05-15","endpointPrefix":"cloudformation","signingName":"cloudformation","protocols":["query"],"xmlNamespace":"http://cloudformation.amazonaws.com/doc/2010-05-15/"},
  "cloudwatch": {"serviceId":"CloudWatch","apiVersion":"2010-08-01","endpointPrefix":"monitoring","signingName":"monitoring","protocols":["smithy-rpc-v2-cbor","json","query"],"jsonVersion":"1.0","targetPrefix":"GraniteServiceVersion20100801","xmlNamespace":"http://monitoring.amazonaws.com/doc/2010-08-01/","queryCompatible":true},
  "logs": {"serviceId":"CloudWatch Logs","apiVersion":"2014-03-28","endpointPrefix":"logs","signingName":"logs","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"Logs_20140328"},
  "events": {"serviceId":"EventBridge","apiVersion":"2015-10-07","endpointPrefix":"events","signingName":"events","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"AWSEvents"},
  "sns": {"serviceId":"SNS","apiVersion":"2010-03-31","endpointPrefix":"sns","signingName":"sns","protocols":["query"],"xmlNamespace":"http://sns.amazonaws.com/doc/2010-03-31/"},
  "sqs": {"serviceId":"SQS","apiVersion":"2012-11-05","endpointPrefix":"sqs","signingName":"sqs","protocols":["json"],"jsonVersion":"1.0","targetPrefix":"AmazonSQS","queryCompatible":true},
  "lambda": {"serviceId":"Lambda","apiVersion":"2015-03-31","endpointPrefix":"lambda","signingName":"lambda","protocols":["rest-json"]},
  "organizations": {"serviceId":"Organizations","apiVersion":"2016-11-28","endpointPrefix":"organizations","signingName":"organizations","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"AWSOrganizationsV20161128"},
  "cloudtrail": {"serviceId":"CloudTrail","apiVersion":"2013-11-01","endpointPrefix":"cloudtrail","signingName":"cloudtrail","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101"},
  "config": {"serviceId":"Config Service","apiVersion":"2014-11-12","endpointPrefix":"config","signingName":"config","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"StarlingDoveService"},
  "ram": {"serviceId":"RAM","apiVersion":"2018-01-04","endpointPrefix":"ram","signingName":"ram","protocols":["rest-json"]},
  "servicecatalog": {"serviceId":"Service Catalog","apiVersion":"2015-12-10","endpointPrefix":"servicecatalog","signingName":"servicecatalog","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"AWS242ServiceCatalogService"},
  "service-quotas": {"serviceId":"Service Quotas","apiVersion":"2019-06-24","endpointPrefix":"servicequotas","signingName":"servicequotas","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"ServiceQuotasV20190624"},
  "resourcegroupstaggingapi": {"serviceId":"Resource Groups Tagging API","apiVersion":"2017-01-26","endpointPrefix":"tagging","signingName":"tagging","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"ResourceGroupsTaggingAPI_20170126"},
  "dynamodb": {"serviceId":"DynamoDB","apiVersion":"2012-08-10","endpointPrefix":"dynamodb","signingName":"dynamodb","protocols":["json"],"jsonVersion":"1.0","targetPrefix":"DynamoDB_20120810"},
  "kinesis": {"serviceId":"Kinesis","apiVersion":"2013-12-02","endpointPrefix":"kinesis","signingName":"kinesis","protocols":["json"],"jsonVersion":"1.1","targetPrefix":"Kinesis_20131202"},
};

/** Names of the services that have a model. */
export const serviceNames: readonly string[] = Object.keys(services);

/** Where a service's model is. */
export const modelFile = (service: string): URL => new URL(`./${service}.json`, import.meta.url);
