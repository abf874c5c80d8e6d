/** GENERATED from botocore 1.43.107 (Apache-2.0, Copyright Amazon.com, Inc.) by tools/models.ts; do not edit. Types of the operations of kms. */

/** Input and output of each operation. */
export interface Operations {
  CancelKeyDeletion: [CancelKeyDeletionRequest, CancelKeyDeletionResponse];
  ConnectCustomKeyStore: [ConnectCustomKeyStoreRequest, ConnectCustomKeyStoreResponse];
  CreateAlias: [CreateAliasRequest, void];
  CreateCustomKeyStore: [CreateCustomKeyStoreRequest, CreateCustomKeyStoreResponse];
  CreateGrant: [CreateGrantRequest, CreateGrantResponse];
  CreateKey: [CreateKeyRequest, CreateKeyResponse];
  Decrypt: [DecryptRequest, DecryptResponse];
  DeleteAlias: [DeleteAliasRequest, void];
  DeleteCustomKeyStore: [DeleteCustomKeyStoreRequest, DeleteCustomKeyStoreResponse];
  DeleteImportedKeyMaterial: [DeleteImportedKeyMaterialRequest, DeleteImportedKeyMaterialResponse];
  DeriveSharedSecret: [DeriveSharedSecretRequest, DeriveSharedSecretResponse];
  DescribeCustomKeyStores: [DescribeCustomKeyStoresRequest, DescribeCustomKeyStoresResponse];
  DescribeKey: [DescribeKeyRequest, DescribeKeyResponse];
  DisableKey: [DisableKeyRequest, void];
  DisableKeyRotation: [DisableKeyRotationRequest, void];
  DisconnectCustomKeyStore: [DisconnectCustomKeyStoreRequest, DisconnectCustomKeyStoreResponse];
  EnableKey: [EnableKeyRequest, void];
  EnableKeyRotation: [EnableKeyRotationRequest, void];
  Encrypt: [EncryptRequest, EncryptResponse];
  GenerateDataKey: [GenerateDataKeyRequest, GenerateDataKeyResponse];
  GenerateDataKeyPair: [GenerateDataKeyPairRequest, GenerateDataKeyPairResponse];
  GenerateDataKeyPairWithoutPlaintext: [GenerateDataKeyPairWithoutPlaintextRequest, GenerateDataKeyPairWithoutPlaintextResponse];
  GenerateDataKeyWithoutPlaintext: [GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextResponse];
  GenerateMac: [GenerateMacRequest, GenerateMacResponse];
  GenerateRandom: [GenerateRandomRequest, GenerateRandomResponse];
  GetKeyLastUsage: [GetKeyLastUsageRequest, GetKeyLastUsageResponse];
  GetKeyPolicy: [GetKeyPolicyRequest, GetKeyPolicyResponse];
  GetKeyRotationStatus: [GetKeyRotationStatusRequest, GetKeyRotationStatusResponse];
  GetParametersForImport: [GetParametersForImportRequest, GetParametersForImportResponse];
  GetPublicKey: [GetPublicKeyRequest, GetPublicKeyResponse];
  ImportKeyMaterial: [ImportKeyMaterialRequest, ImportKeyMaterialResponse];
  ListAliases: [ListAliasesRequest, ListAliasesResponse];
  ListGrants: [ListGrantsRequest, ListGrantsResponse];
  ListKeyPolicies: [ListKeyPoliciesRequest, ListKeyPoliciesResponse];
  ListKeyRotations: [ListKeyRotationsRequest, ListKeyRotationsResponse];
  ListKeys: [ListKeysRequest, ListKeysResponse];
  ListResourceTags: [ListResourceTagsRequest, ListResourceTagsResponse];
  ListRetirableGrants: [ListRetirableGrantsRequest, ListGrantsResponse];
  PutKeyPolicy: [PutKeyPolicyRequest, void];
  ReEncrypt: [ReEncryptRequest, ReEncryptResponse];
  ReplicateKey: [ReplicateKeyRequest, ReplicateKeyResponse];
  RetireGrant: [RetireGrantRequest, void];
  RevokeGrant: [RevokeGrantRequest, void];
  RotateKeyOnDemand: [RotateKeyOnDemandRequest, RotateKeyOnDemandResponse];
  ScheduleKeyDeletion: [ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse];
  Sign: [SignRequest, SignResponse];
  TagResource: [TagResourceRequest, void];
  UntagResource: [UntagResourceRequest, void];
  UpdateAlias: [UpdateAliasRequest, void];
  UpdateCustomKeyStore: [UpdateCustomKeyStoreRequest, UpdateCustomKeyStoreResponse];
  UpdateKeyDescription: [UpdateKeyDescriptionRequest, void];
  UpdatePrimaryRegion: [UpdatePrimaryRegionRequest, void];
  Verify: [VerifyRequest, VerifyResponse];
  VerifyMac: [VerifyMacRequest, VerifyMacResponse];
}

export type AlgorithmSpec = "RSAES_PKCS1_V1_5" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "RSA_AES_KEY_WRAP_SHA_1" | "RSA_AES_KEY_WRAP_SHA_256" | "SM2PKE";
export interface AliasListEntry {
  readonly AliasName?: string;
  readonly AliasArn?: string;
  readonly TargetKeyId?: string;
  readonly CreationDate?: Date;
  readonly LastUpdatedDate?: Date;
}
export interface CancelKeyDeletionRequest {
  readonly KeyId: string;
}
export interface CancelKeyDeletionResponse {
  readonly KeyId?: string;
}
export interface ConnectCustomKeyStoreRequest {
  readonly CustomKeyStoreId: string;
}
export interface ConnectCustomKeyStoreResponse {}
export type ConnectionErrorCodeType = "INVALID_CREDENTIALS" | "CLUSTER_NOT_FOUND" | "NETWORK_ERRORS" | "INTERNAL_ERROR" | "INSUFFICIENT_CLOUDHSM_HSMS" | "USER_LOCKED_OUT" | "USER_NOT_FOUND" | "USER_LOGGED_IN" | "SUBNET_NOT_FOUND" | "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET" | "XKS_PROXY_ACCESS_DENIED" | "XKS_PROXY_NOT_REACHABLE" | "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND" | "XKS_PROXY_INVALID_RESPONSE" | "XKS_PROXY_INVALID_CONFIGURATION" | "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION" | "XKS_PROXY_TIMED_OUT" | "XKS_PROXY_INVALID_TLS_CONFIGURATION";
export type ConnectionStateType = "CONNECTED" | "CONNECTING" | "FAILED" | "DISCONNECTED" | "DISCONNECTING";
export interface CreateAliasRequest {
  readonly AliasName: string;
  readonly TargetKeyId: string;
}
export interface CreateCustomKeyStoreRequest {
  readonly CustomKeyStoreName: string;
  readonly CloudHsmClusterId?: string;
  readonly TrustAnchorCertificate?: string;
  readonly KeyStorePassword?: string;
  readonly CustomKeyStoreType?: CustomKeyStoreType;
  readonly XksProxyUriEndpoint?: string;
  readonly XksProxyUriPath?: string;
  readonly XksProxyVpcEndpointServiceName?: string;
  readonly XksProxyVpcEndpointServiceOwner?: string;
  readonly XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType;
  readonly XksProxyConnectivity?: XksProxyConnectivityType;
}
export interface CreateCustomKeyStoreResponse {
  readonly CustomKeyStoreId?: string;
}
export interface CreateGrantRequest {
  readonly KeyId: string;
  readonly GranteePrincipal?: string;
  readonly RetiringPrincipal?: string;
  readonly Operations: readonly GrantOperation[];
  readonly Constraints?: GrantConstraints;
  readonly GrantTokens?: readonly string[];
  readonly Name?: string;
  readonly DryRun?: boolean;
  readonly GranteeServicePrincipal?: string;
  readonly RetiringServicePrincipal?: string;
}
export interface CreateGrantResponse {
  readonly GrantToken?: string;
  readonly GrantId?: string;
}
export interface CreateKeyRequest {
  readonly Policy?: string;
  readonly Description?: string;
  readonly KeyUsage?: KeyUsageType;
  readonly CustomerMasterKeySpec?: CustomerMasterKeySpec;
  readonly KeySpec?: KeySpec;
  readonly Origin?: OriginType;
  readonly CustomKeyStoreId?: string;
  readonly BypassPolicyLockoutSafetyCheck?: boolean;
  readonly Tags?: readonly Tag[];
  readonly MultiRegion?: boolean;
  readonly XksKeyId?: string;
}
export interface CreateKeyResponse {
  readonly KeyMetadata?: KeyMetadata;
}
export type CustomKeyStoreType = "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE";
export interface CustomKeyStoresListEntry {
  readonly CustomKeyStoreId?: string;
  readonly CustomKeyStoreName?: string;
  readonly CloudHsmClusterId?: string;
  readonly TrustAnchorCertificate?: string;
  readonly ConnectionState?: ConnectionStateType;
  readonly ConnectionErrorCode?: ConnectionErrorCodeType;
  readonly CreationDate?: Date;
  readonly CustomKeyStoreType?: CustomKeyStoreType;
  readonly XksProxyConfiguration?: XksProxyConfigurationType;
}
export type CustomerMasterKeySpec = "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2";
export type DataKeyPairSpec = "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SM2" | "ECC_NIST_EDWARDS25519";
export type DataKeySpec = "AES_256" | "AES_128";
export interface DecryptRequest {
  readonly CiphertextBlob?: Uint8Array;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly GrantTokens?: readonly string[];
  readonly KeyId?: string;
  readonly EncryptionAlgorithm?: EncryptionAlgorithmSpec;
  readonly Recipient?: RecipientInfo;
  readonly DryRun?: boolean;
  readonly DryRunModifiers?: readonly DryRunModifierType[];
}
export interface DecryptResponse {
  readonly KeyId?: string;
  readonly Plaintext?: Uint8Array;
  readonly EncryptionAlgorithm?: EncryptionAlgorithmSpec;
  readonly CiphertextForRecipient?: Uint8Array;
  readonly KeyMaterialId?: string;
}
export interface DeleteAliasRequest {
  readonly AliasName: string;
}
export interface DeleteCustomKeyStoreRequest {
  readonly CustomKeyStoreId: string;
}
export interface DeleteCustomKeyStoreResponse {}
export interface DeleteImportedKeyMaterialRequest {
  readonly KeyId: string;
  readonly KeyMaterialId?: string;
}
export interface DeleteImportedKeyMaterialResponse {
  readonly KeyId?: string;
  readonly KeyMaterialId?: string;
}
export interface DeriveSharedSecretRequest {
  readonly KeyId: string;
  readonly KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec;
  readonly PublicKey: Uint8Array;
  readonly GrantTokens?: readonly string[];
  readonly DryRun?: boolean;
  readonly Recipient?: RecipientInfo;
}
export interface DeriveSharedSecretResponse {
  readonly KeyId?: string;
  readonly SharedSecret?: Uint8Array;
  readonly CiphertextForRecipient?: Uint8Array;
  readonly KeyAgreementAlgorithm?: KeyAgreementAlgorithmSpec;
  readonly KeyOrigin?: OriginType;
}
export interface DescribeCustomKeyStoresRequest {
  readonly CustomKeyStoreId?: string;
  readonly CustomKeyStoreName?: string;
  readonly Limit?: number;
  readonly Marker?: string;
}
export interface DescribeCustomKeyStoresResponse {
  readonly CustomKeyStores?: readonly CustomKeyStoresListEntry[];
  readonly NextMarker?: string;
  readonly Truncated?: boolean;
}
export interface DescribeKeyRequest {
  readonly KeyId: string;
  readonly GrantTokens?: readonly string[];
}
export interface DescribeKeyResponse {
  readonly KeyMetadata?: KeyMetadata;
}
export interface DisableKeyRequest {
  readonly KeyId: string;
}
export interface DisableKeyRotationRequest {
  readonly KeyId: string;
}
export interface DisconnectCustomKeyStoreRequest {
  readonly CustomKeyStoreId: string;
}
export interface DisconnectCustomKeyStoreResponse {}
export type DryRunModifierType = "IGNORE_CIPHERTEXT";
export interface EnableKeyRequest {
  readonly KeyId: string;
}
export interface EnableKeyRotationRequest {
  readonly KeyId: string;
  readonly RotationPeriodInDays?: number;
}
export interface EncryptRequest {
  readonly KeyId: string;
  readonly Plaintext: Uint8Array;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly GrantTokens?: readonly string[];
  readonly EncryptionAlgorithm?: EncryptionAlgorithmSpec;
  readonly DryRun?: boolean;
}
export interface EncryptResponse {
  readonly CiphertextBlob?: Uint8Array;
  readonly KeyId?: string;
  readonly EncryptionAlgorithm?: EncryptionAlgorithmSpec;
}
export type EncryptionAlgorithmSpec = "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE";
export type ExpirationModelType = "KEY_MATERIAL_EXPIRES" | "KEY_MATERIAL_DOES_NOT_EXPIRE";
export interface GenerateDataKeyPairRequest {
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly KeyId: string;
  readonly KeyPairSpec: DataKeyPairSpec;
  readonly GrantTokens?: readonly string[];
  readonly Recipient?: RecipientInfo;
  readonly DryRun?: boolean;
}
export interface GenerateDataKeyPairResponse {
  readonly PrivateKeyCiphertextBlob?: Uint8Array;
  readonly PrivateKeyPlaintext?: Uint8Array;
  readonly PublicKey?: Uint8Array;
  readonly KeyId?: string;
  readonly KeyPairSpec?: DataKeyPairSpec;
  readonly CiphertextForRecipient?: Uint8Array;
  readonly KeyMaterialId?: string;
}
export interface GenerateDataKeyPairWithoutPlaintextRequest {
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly KeyId: string;
  readonly KeyPairSpec: DataKeyPairSpec;
  readonly GrantTokens?: readonly string[];
  readonly DryRun?: boolean;
}
export interface GenerateDataKeyPairWithoutPlaintextResponse {
  readonly PrivateKeyCiphertextBlob?: Uint8Array;
  readonly PublicKey?: Uint8Array;
  readonly KeyId?: string;
  readonly KeyPairSpec?: DataKeyPairSpec;
  readonly KeyMaterialId?: string;
}
export interface GenerateDataKeyRequest {
  readonly KeyId: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly NumberOfBytes?: number;
  readonly KeySpec?: DataKeySpec;
  readonly GrantTokens?: readonly string[];
  readonly Recipient?: RecipientInfo;
  readonly DryRun?: boolean;
}
export interface GenerateDataKeyResponse {
  readonly CiphertextBlob?: Uint8Array;
  readonly Plaintext?: Uint8Array;
  readonly KeyId?: string;
  readonly CiphertextForRecipient?: Uint8Array;
  readonly KeyMaterialId?: string;
}
export interface GenerateDataKeyWithoutPlaintextRequest {
  readonly KeyId: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly KeySpec?: DataKeySpec;
  readonly NumberOfBytes?: number;
  readonly GrantTokens?: readonly string[];
  readonly DryRun?: boolean;
}
export interface GenerateDataKeyWithoutPlaintextResponse {
  readonly CiphertextBlob?: Uint8Array;
  readonly KeyId?: string;
  readonly KeyMaterialId?: string;
}
export interface GenerateMacRequest {
  readonly Message: Uint8Array;
  readonly KeyId: string;
  readonly MacAlgorithm: MacAlgorithmSpec;
  readonly GrantTokens?: readonly string[];
  readonly DryRun?: boolean;
}
export interface GenerateMacResponse {
  readonly Mac?: Uint8Array;
  readonly MacAlgorithm?: MacAlgorithmSpec;
  readonly KeyId?: string;
}
export interface GenerateRandomRequest {
  readonly NumberOfBytes?: number;
  readonly CustomKeyStoreId?: string;
  readonly Recipient?: RecipientInfo;
}
export interface GenerateRandomResponse {
  readonly Plaintext?: Uint8Array;
  readonly CiphertextForRecipient?: Uint8Array;
}
export interface GetKeyLastUsageRequest {
  readonly KeyId: string;
}
export interface GetKeyLastUsageResponse {
  readonly KeyId?: string;
  readonly KeyLastUsage?: KeyLastUsageData;
  readonly TrackingStartDate?: Date;
  readonly KeyCreationDate?: Date;
}
export interface GetKeyPolicyRequest {
  readonly KeyId: string;
  readonly PolicyName?: string;
}
export interface GetKeyPolicyResponse {
  readonly Policy?: string;
  readonly PolicyName?: string;
}
export interface GetKeyRotationStatusRequest {
  readonly KeyId: string;
}
export interface GetKeyRotationStatusResponse {
  readonly KeyRotationEnabled?: boolean;
  readonly KeyId?: string;
  readonly RotationPeriodInDays?: number;
  readonly NextRotationDate?: Date;
  readonly OnDemandRotationStartDate?: Date;
}
export interface GetParametersForImportRequest {
  readonly KeyId: string;
  readonly WrappingAlgorithm: AlgorithmSpec;
  readonly WrappingKeySpec: WrappingKeySpec;
}
export interface GetParametersForImportResponse {
  readonly KeyId?: string;
  readonly ImportToken?: Uint8Array;
  readonly PublicKey?: Uint8Array;
  readonly ParametersValidTo?: Date;
}
export interface GetPublicKeyRequest {
  readonly KeyId: string;
  readonly GrantTokens?: readonly string[];
}
export interface GetPublicKeyResponse {
  readonly KeyId?: string;
  readonly PublicKey?: Uint8Array;
  readonly CustomerMasterKeySpec?: CustomerMasterKeySpec;
  readonly KeySpec?: KeySpec;
  readonly KeyUsage?: KeyUsageType;
  readonly EncryptionAlgorithms?: readonly EncryptionAlgorithmSpec[];
  readonly SigningAlgorithms?: readonly SigningAlgorithmSpec[];
  readonly KeyAgreementAlgorithms?: readonly KeyAgreementAlgorithmSpec[];
}
export interface GrantConstraints {
  readonly EncryptionContextSubset?: Readonly<Record<string, string>>;
  readonly EncryptionContextEquals?: Readonly<Record<string, string>>;
  readonly SourceArn?: string;
}
export interface GrantListEntry {
  readonly KeyId?: string;
  readonly GrantId?: string;
  readonly Name?: string;
  readonly CreationDate?: Date;
  readonly GranteePrincipal?: string;
  readonly RetiringPrincipal?: string;
  readonly IssuingAccount?: string;
  readonly Operations?: readonly GrantOperation[];
  readonly Constraints?: GrantConstraints;
  readonly GranteeServicePrincipal?: string;
  readonly RetiringServicePrincipal?: string;
}
export type GrantOperation = "Decrypt" | "Encrypt" | "GenerateDataKey" | "GenerateDataKeyWithoutPlaintext" | "ReEncryptFrom" | "ReEncryptTo" | "Sign" | "Verify" | "GetPublicKey" | "CreateGrant" | "RetireGrant" | "DescribeKey" | "GenerateDataKeyPair" | "GenerateDataKeyPairWithoutPlaintext" | "GenerateMac" | "VerifyMac" | "DeriveSharedSecret";
export interface ImportKeyMaterialRequest {
  readonly KeyId: string;
  readonly ImportToken: Uint8Array;
  readonly EncryptedKeyMaterial: Uint8Array;
  readonly ValidTo?: Date;
  readonly ExpirationModel?: ExpirationModelType;
  readonly ImportType?: ImportType;
  readonly KeyMaterialDescription?: string;
  readonly KeyMaterialId?: string;
}
export interface ImportKeyMaterialResponse {
  readonly KeyId?: string;
  readonly KeyMaterialId?: string;
}
export type ImportState = "IMPORTED" | "PENDING_IMPORT";
export type ImportType = "NEW_KEY_MATERIAL" | "EXISTING_KEY_MATERIAL";
export type IncludeKeyMaterial = "ALL_KEY_MATERIAL" | "ROTATIONS_ONLY";
export type KeyAgreementAlgorithmSpec = "ECDH";
export type KeyEncryptionMechanism = "RSAES_OAEP_SHA_256";
export interface KeyLastUsageData {
  readonly Operation?: KeyLastUsageTrackingOperation;
  readonly Timestamp?: Date;
  readonly CloudTrailEventId?: string;
  readonly KmsRequestId?: string;
}
export type KeyLastUsageTrackingOperation = "Decrypt" | "DeriveSharedSecret" | "Encrypt" | "GenerateDataKey" | "GenerateDataKeyPair" | "GenerateDataKeyPairWithoutPlaintext" | "GenerateDataKeyWithoutPlaintext" | "GenerateMac" | "ReEncrypt" | "Sign" | "Verify" | "VerifyMac";
export interface KeyListEntry {
  readonly KeyId?: string;
  readonly KeyArn?: string;
}
export type KeyManagerType = "AWS" | "CUSTOMER";
export type KeyMaterialState = "NON_CURRENT" | "CURRENT" | "PENDING_ROTATION" | "PENDING_MULTI_REGION_IMPORT_AND_ROTATION";
export interface KeyMetadata {
  readonly AWSAccountId?: string;
  readonly KeyId: string;
  readonly Arn?: string;
  readonly CreationDate?: Date;
  readonly Enabled?: boolean;
  readonly Description?: string;
  readonly KeyUsage?: KeyUsageType;
  readonly KeyState?: KeyState;
  readonly DeletionDate?: Date;
  readonly ValidTo?: Date;
  readonly Origin?: OriginType;
  readonly CustomKeyStoreId?: string;
  readonly CloudHsmClusterId?: string;
  readonly ExpirationModel?: ExpirationModelType;
  readonly KeyManager?: KeyManagerType;
  readonly CustomerMasterKeySpec?: CustomerMasterKeySpec;
  readonly KeySpec?: KeySpec;
  readonly EncryptionAlgorithms?: readonly EncryptionAlgorithmSpec[];
  readonly SigningAlgorithms?: readonly SigningAlgorithmSpec[];
  readonly KeyAgreementAlgorithms?: readonly KeyAgreementAlgorithmSpec[];
  readonly MultiRegion?: boolean;
  readonly MultiRegionConfiguration?: MultiRegionConfiguration;
  readonly PendingDeletionWindowInDays?: number;
  readonly MacAlgorithms?: readonly MacAlgorithmSpec[];
  readonly XksKeyConfiguration?: XksKeyConfigurationType;
  readonly CurrentKeyMaterialId?: string;
}
export type KeySpec = "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87" | "ECC_NIST_EDWARDS25519";
export type KeyState = "Creating" | "Enabled" | "Disabled" | "PendingDeletion" | "PendingImport" | "PendingReplicaDeletion" | "Unavailable" | "Updating";
export type KeyUsageType = "SIGN_VERIFY" | "ENCRYPT_DECRYPT" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT";
export interface ListAliasesRequest {
  readonly KeyId?: string;
  readonly Limit?: number;
  readonly Marker?: string;
}
export interface ListAliasesResponse {
  readonly Aliases?: readonly AliasListEntry[];
  readonly NextMarker?: string;
  readonly Truncated?: boolean;
}
export interface ListGrantsRequest {
  readonly Limit?: number;
  readonly Marker?: string;
  readonly KeyId: string;
  readonly GrantId?: string;
  readonly GranteePrincipal?: string;
  readonly GranteeServicePrincipal?: string;
}
export interface ListGrantsResponse {
  readonly Grants?: readonly GrantListEntry[];
  readonly NextMarker?: string;
  readonly Truncated?: boolean;
}
export interface ListKeyPoliciesRequest {
  readonly KeyId: string;
  readonly Limit?: number;
  readonly Marker?: string;
}
export interface ListKeyPoliciesResponse {
  readonly PolicyNames?: readonly string[];
  readonly NextMarker?: string;
  readonly Truncated?: boolean;
}
export interface ListKeyRotationsRequest {
  readonly KeyId: string;
  readonly IncludeKeyMaterial?: IncludeKeyMaterial;
  readonly Limit?: number;
  readonly Marker?: string;
}
export interface ListKeyRotationsResponse {
  readonly Rotations?: readonly RotationsListEntry[];
  readonly NextMarker?: string;
  readonly Truncated?: boolean;
}
export interface ListKeysRequest {
  readonly Limit?: number;
  readonly Marker?: string;
}
export interface ListKeysResponse {
  readonly Keys?: readonly KeyListEntry[];
  readonly NextMarker?: string;
  readonly Truncated?: boolean;
}
export interface ListResourceTagsRequest {
  readonly KeyId: string;
  readonly Limit?: number;
  readonly Marker?: string;
}
export interface ListResourceTagsResponse {
  readonly Tags?: readonly Tag[];
  readonly NextMarker?: string;
  readonly Truncated?: boolean;
}
export interface ListRetirableGrantsRequest {
  readonly Limit?: number;
  readonly Marker?: string;
  readonly RetiringPrincipal?: string;
  readonly RetiringServicePrincipal?: string;
}
export type MacAlgorithmSpec = "HMAC_SHA_224" | "HMAC_SHA_256" | "HMAC_SHA_384" | "HMAC_SHA_512";
export type MessageType = "RAW" | "DIGEST" | "EXTERNAL_MU";
export interface MultiRegionConfiguration {
  readonly MultiRegionKeyType?: MultiRegionKeyType;
  readonly PrimaryKey?: MultiRegionKey;
  readonly ReplicaKeys?: readonly MultiRegionKey[];
}
export interface MultiRegionKey {
  readonly Arn?: string;
  readonly Region?: string;
}
export type MultiRegionKeyType = "PRIMARY" | "REPLICA";
export type OriginType = "AWS_KMS" | "EXTERNAL" | "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE";
export interface PutKeyPolicyRequest {
  readonly KeyId: string;
  readonly PolicyName?: string;
  readonly Policy: string;
  readonly BypassPolicyLockoutSafetyCheck?: boolean;
}
export interface ReEncryptRequest {
  readonly CiphertextBlob?: Uint8Array;
  readonly SourceEncryptionContext?: Readonly<Record<string, string>>;
  readonly SourceKeyId?: string;
  readonly DestinationKeyId: string;
  readonly DestinationEncryptionContext?: Readonly<Record<string, string>>;
  readonly SourceEncryptionAlgorithm?: EncryptionAlgorithmSpec;
  readonly DestinationEncryptionAlgorithm?: EncryptionAlgorithmSpec;
  readonly GrantTokens?: readonly string[];
  readonly DryRun?: boolean;
  readonly DryRunModifiers?: readonly DryRunModifierType[];
}
export interface ReEncryptResponse {
  readonly CiphertextBlob?: Uint8Array;
  readonly SourceKeyId?: string;
  readonly KeyId?: string;
  readonly SourceEncryptionAlgorithm?: EncryptionAlgorithmSpec;
  readonly DestinationEncryptionAlgorithm?: EncryptionAlgorithmSpec;
  readonly SourceKeyMaterialId?: string;
  readonly DestinationKeyMaterialId?: string;
}
export interface RecipientInfo {
  readonly KeyEncryptionAlgorithm?: KeyEncryptionMechanism;
  readonly AttestationDocument?: Uint8Array;
}
export interface ReplicateKeyRequest {
  readonly KeyId: string;
  readonly ReplicaRegion: string;
  readonly Policy?: string;
  readonly BypassPolicyLockoutSafetyCheck?: boolean;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
export interface ReplicateKeyResponse {
  readonly ReplicaKeyMetadata?: KeyMetadata;
  readonly ReplicaPolicy?: string;
  readonly ReplicaTags?: readonly Tag[];
}
export interface RetireGrantRequest {
  readonly GrantToken?: string;
  readonly KeyId?: string;
  readonly GrantId?: string;
  readonly DryRun?: boolean;
}
export interface RevokeGrantRequest {
  readonly KeyId: string;
  readonly GrantId: string;
  readonly DryRun?: boolean;
}
export interface RotateKeyOnDemandRequest {
  readonly KeyId: string;
}
export interface RotateKeyOnDemandResponse {
  readonly KeyId?: string;
}
export type RotationType = "AUTOMATIC" | "ON_DEMAND";
export interface RotationsListEntry {
  readonly KeyId?: string;
  readonly KeyMaterialId?: string;
  readonly KeyMaterialDescription?: string;
  readonly ImportState?: ImportState;
  readonly KeyMaterialState?: KeyMaterialState;
  readonly ExpirationModel?: ExpirationModelType;
  readonly ValidTo?: Date;
  readonly RotationDate?: Date;
  readonly RotationType?: RotationType;
}
export interface ScheduleKeyDeletionRequest {
  readonly KeyId: string;
  readonly PendingWindowInDays?: number;
}
export interface ScheduleKeyDeletionResponse {
  readonly KeyId?: string;
  readonly DeletionDate?: Date;
  readonly KeyState?: KeyState;
  readonly PendingWindowInDays?: number;
}
export interface SignRequest {
  readonly KeyId: string;
  readonly Message: Uint8Array;
  readonly MessageType?: MessageType;
  readonly GrantTokens?: readonly string[];
  readonly SigningAlgorithm: SigningAlgorithmSpec;
  readonly DryRun?: boolean;
}
export interface SignResponse {
  readonly KeyId?: string;
  readonly Signature?: Uint8Array;
  readonly SigningAlgorithm?: SigningAlgorithmSpec;
}
export type SigningAlgorithmSpec = "RSASSA_PSS_SHA_256" | "RSASSA_PSS_SHA_384" | "RSASSA_PSS_SHA_512" | "RSASSA_PKCS1_V1_5_SHA_256" | "RSASSA_PKCS1_V1_5_SHA_384" | "RSASSA_PKCS1_V1_5_SHA_512" | "ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512" | "SM2DSA" | "ML_DSA_SHAKE_256" | "ED25519_SHA_512" | "ED25519_PH_SHA_512";
export interface Tag {
  readonly TagKey: string;
  readonly TagValue: string;
}
export interface TagResourceRequest {
  readonly KeyId: string;
  readonly Tags: readonly Tag[];
}
export interface UntagResourceRequest {
  readonly KeyId: string;
  readonly TagKeys: readonly string[];
}
export interface UpdateAliasRequest {
  readonly AliasName: string;
  readonly TargetKeyId: string;
}
export interface UpdateCustomKeyStoreRequest {
  readonly CustomKeyStoreId: string;
  readonly NewCustomKeyStoreName?: string;
  readonly KeyStorePassword?: string;
  readonly CloudHsmClusterId?: string;
  readonly XksProxyUriEndpoint?: string;
  readonly XksProxyUriPath?: string;
  readonly XksProxyVpcEndpointServiceName?: string;
  readonly XksProxyVpcEndpointServiceOwner?: string;
  readonly XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType;
  readonly XksProxyConnectivity?: XksProxyConnectivityType;
}
export interface UpdateCustomKeyStoreResponse {}
export interface UpdateKeyDescriptionRequest {
  readonly KeyId: string;
  readonly Description: string;
}
export interface UpdatePrimaryRegionRequest {
  readonly KeyId: string;
  readonly PrimaryRegion: string;
}
export interface VerifyMacRequest {
  readonly Message: Uint8Array;
  readonly KeyId: string;
  readonly MacAlgorithm: MacAlgorithmSpec;
  readonly Mac: Uint8Array;
  readonly GrantTokens?: readonly string[];
  readonly DryRun?: boolean;
}
export interface VerifyMacResponse {
  readonly KeyId?: string;
  readonly MacValid?: boolean;
  readonly MacAlgorithm?: MacAlgorithmSpec;
}
export interface VerifyRequest {
  readonly KeyId: string;
  readonly Message: Uint8Array;
  readonly MessageType?: MessageType;
  readonly Signature: Uint8Array;
  readonly SigningAlgorithm: SigningAlgorithmSpec;
  readonly GrantTokens?: readonly string[];
  readonly DryRun?: boolean;
}
export interface VerifyResponse {
  readonly KeyId?: string;
  readonly SignatureValid?: boolean;
  readonly SigningAlgorithm?: SigningAlgorithmSpec;
}
export type WrappingKeySpec = "RSA_2048" | "RSA_3072" | "RSA_4096" | "SM2";
export interface XksKeyConfigurationType {
  readonly Id?: string;
}
export interface XksProxyAuthenticationCredentialType {
  readonly AccessKeyId: string;
  readonly RawSecretAccessKey: string;
}
export interface XksProxyConfigurationType {
  readonly Connectivity?: XksProxyConnectivityType;
  readonly AccessKeyId?: string;
  readonly UriEndpoint?: string;
  readonly UriPath?: string;
  readonly VpcEndpointServiceName?: string;
  readonly VpcEndpointServiceOwner?: string;
}
export type XksProxyConnectivityType = "PUBLIC_ENDPOINT" | "VPC_ENDPOINT_SERVICE";
