// Generated from spec/pqc/openapi.yaml by `npm run generate`. Do not edit.
import type { components } from './types.ts';

export { AbortError, CallError, ContractError, NetworkError, ParseError, TimeoutError } from '../../src/client/call-error.ts';
export { CredentialError } from '../../src/client/credentials.ts';
export { PathParameterError } from '../../src/client/serialize-path.ts';
export { PqcInventoryError, createPqcInventory, isErrorOf } from './client.ts';
export type { DataOf, ErrorCodeOf, InputOf, ItemOf, ListOperationId, OperationId, PqcInventory, PqcInventoryErrorOf, PqcInventoryOptions } from './client.ts';
export { errorCodes } from './operations.ts';
export type { components, paths, webhooks } from './types.ts';

/** An algorithm that is in use. */
export type AlgorithmAsset = components['schemas']['AlgorithmAsset'];
/** An algorithm to add. */
export type AlgorithmAssetCreate = components['schemas']['AlgorithmAssetCreate'];
/** The primitive, in the words of CycloneDX. `kem` encapsulates keys, `key-agree` agrees on them, `combiner` makes one of several schemes, `ae` is authenticated encryption, `pke` encrypts with a public key, `xof` is a hash of any length, `drbg` makes random bits. */
export type AlgorithmPrimitive = components['schemas']['AlgorithmPrimitive'];
/** An algorithm with its parameters (`algorithmProperties` of CycloneDX). */
export type AlgorithmProperties = components['schemas']['AlgorithmProperties'];
/** The algorithm with its parameters. */
export type AlgorithmPropertiesCreate = components['schemas']['AlgorithmPropertiesCreate'];
/** Names an API key of the tenant. It is not the key itself, and gives no access. */
export type ApiKeyId = components['schemas']['ApiKeyId'];
/** A cryptographic asset as it is read. `assetType` decides which properties it has. */
export type Asset = components['schemas']['Asset'];
/** What every asset has, whatever its type. */
export type AssetBase = components['schemas']['AssetBase'];
/** A cryptographic asset to add. `assetType` decides which properties it needs. */
export type AssetCreate = components['schemas']['AssetCreate'];
/** What every new asset can be given, whatever its type. */
export type AssetCreateBase = components['schemas']['AssetCreateBase'];
/** What assets get that the file says nothing about. PEM files know neither system nor owner: without `system` all their rows are rejected. */
export type AssetDefaults = components['schemas']['AssetDefaults'];
/** What else is worth knowing, in plain text. */
export type AssetDescription = components['schemas']['AssetDescription'];
/** Names a cryptographic asset. Made by the server; never changes and is never used again. */
export type AssetId = components['schemas']['AssetId'];
/** What people call the asset. */
export type AssetName = components['schemas']['AssetName'];
/** Assets, the earliest added first. An asset that is added while a client reads comes at the end, so one pass through all pages meets every asset exactly once. */
export type AssetPage = components['schemas']['AssetPage'];
/**
 * What kind of cryptographic asset it is, in the words of CycloneDX. It decides which properties the asset has,
 * and never changes.
 *
 * - `algorithm`: an algorithm with its parameters, such as ML-KEM-768.
 * - `certificate`: an X.509 certificate.
 * - `protocol`: a protocol as it is configured somewhere, such as TLS 1.3 with its cipher suites.
 * - `related-crypto-material`: a key and what else algorithms work with. What is kept is facts about it, never
 *   the secret itself.
 */
export type AssetType = components['schemas']['AssetType'];
/** The changes to an asset. What is left out stays as it is; lists and objects are replaced whole. Of the four groups of properties only the one of the asset's own type may be there. Type and `bomRef` never change. */
export type AssetUpdate = components['schemas']['AssetUpdate'];
/**
 * What was done. Reading leaves no trace, except for the export of a report.
 *
 * - `asset.created`, `asset.updated`, `asset.deleted`: by a client, or row by row by an import.
 * - `import.started`, `import.completed`, `import.failed`: the first by a client, the others by the system.
 * - `report.ordered`, `report.completed`, `report.failed`, `report.expired`: the first by a client.
 * - `report.exported`: the file was handed out.
 */
export type AuditAction = components['schemas']['AuditAction'];
/** Who did it. */
export type AuditActor = components['schemas']['AuditActor'];
/** One change, and who made it. Events are never changed or deleted within seven years. */
export type AuditEvent = components['schemas']['AuditEvent'];
/** Names an event of the audit trail. Made by the server. */
export type AuditEventId = components['schemas']['AuditEventId'];
/** Audit events, the earliest first. New ones come at the end, so a client that keeps asking misses none. */
export type AuditEventPage = components['schemas']['AuditEventPage'];
/** What it was done to. It may be deleted since. */
export type AuditResource = components['schemas']['AuditResource'];
/** The `bom-ref` that the asset has in the CBOM of its owner. Unique in the inventory; by it an import finds the asset again. */
export type BomRef = components['schemas']['BomRef'];
/** A day of the calendar (RFC 3339 full-date). */
export type CalendarDate = components['schemas']['CalendarDate'];
/** A certificate that is in use. */
export type CertificateAsset = components['schemas']['CertificateAsset'];
/** A certificate to add. */
export type CertificateAssetCreate = components['schemas']['CertificateAssetCreate'];
/** An X.509 certificate (`certificateProperties` of CycloneDX). It ends later than it begins. */
export type CertificateProperties = components['schemas']['CertificateProperties'];
/** The certificate of an asset to add. */
export type CertificatePropertiesCreate = components['schemas']['CertificatePropertiesCreate'];
/** A cipher suite that is switched on. */
export type CipherSuite = components['schemas']['CipherSuite'];
/** A cipher suite that is switched on. */
export type CipherSuiteCreate = components['schemas']['CipherSuiteCreate'];
/** A number of things. */
export type Count = components['schemas']['Count'];
/** What an algorithm does, in the words of CycloneDX. */
export type CryptoFunction = components['schemas']['CryptoFunction'];
/** Stands for a place in one list. Opaque: what it looks like inside may change at any time, so it is not to be read, built or changed. */
export type Cursor = components['schemas']['Cursor'];
/** How many more years what the asset protects must stay secret; 0 where nothing is kept secret, as with a signature. Null or absent while nobody has said. */
export type DataLifetimeYears = components['schemas']['DataLifetimeYears'];
/** How bad it would be if what the asset protects became known. */
export type DataSensitivity = components['schemas']['DataSensitivity'];
/** A distinguished name (RFC 4514). */
export type DistinguishedName = components['schemas']['DistinguishedName'];
/** Which stage of the system. */
export type Environment = components['schemas']['Environment'];
/**
 * Says what went wrong, for programs. Codes are never renamed; new ones may be added.
 *
 * - `validation_failed`: a parameter or a field is missing or breaks its rules; `details` says which.
 * - `malformed_body`: the body cannot be read as what its media type says.
 * - `unauthenticated`: the API key is missing, wrong, expired or revoked.
 * - `insufficient_scope`: the API key lacks the scope that the operation asks for.
 * - `not_found`: nothing of this tenant has this id, or there is no such path.
 * - `duplicate_asset`: the inventory has an asset with this `bomRef` or this fingerprint already.
 * - `asset_in_use`: other assets refer to this one.
 * - `state_conflict`: the state of the resource does not allow this.
 * - `payload_too_large`: the body is larger than the operation takes.
 * - `unsupported_media_type`: the operation does not take bodies of this media type.
 * - `invalid_reference`: an id in the body names no asset of this tenant, or one of the wrong type.
 * - `idempotency_key_reused`: the key was used for another request before.
 * - `idempotency_in_progress`: the first request with this key is still being worked on.
 * - `rate_limited`: too many requests; wait as told.
 * - `internal_error`: the server failed.
 * - `bad_gateway`: a service behind the server failed.
 * - `service_unavailable`: maintenance or overload.
 * - `gateway_timeout`: a service behind the server did not answer in time.
 */
export type ErrorCode = components['schemas']['ErrorCode'];
/** The body of every error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];
/** One field before and after. The values are what the field held, whatever JSON that is. */
export type FieldChange = components['schemas']['FieldChange'];
/** One thing that is wrong with the request. */
export type FieldError = components['schemas']['FieldError'];
/** The name of the file, as the client sent it. Absent where it sent none. */
export type FileName = components['schemas']['FileName'];
/** The size of a file in bytes. */
export type FileSize = components['schemas']['FileSize'];
/** The hash of the certificate in DER, or of the public key (SubjectPublicKeyInfo in DER). */
export type Fingerprint = components['schemas']['Fingerprint'];
/** The hash of the certificate in DER, or of the public key (SubjectPublicKeyInfo in DER). */
export type FingerprintCreate = components['schemas']['FingerprintCreate'];
/** Every asset with everything that is known. */
export type FullInventory = components['schemas']['FullInventory'];
/**
 * Whether it pays to record what the asset protects today and to decrypt it later. The server works it out anew
 * at each reading, with the end of 2035 as the horizon, after which NIST (IR 8547) disallows quantum-vulnerable
 * schemes.
 *
 * - `unknown`: `readinessStatus` is `unknown`, or it is `vulnerable` and `dataLifetimeYears` is not known.
 * - `exposed`: the asset is `vulnerable`, and the data must stay secret beyond the horizon.
 * - `not-exposed`: the asset is `hybrid`, `ready` or `not-affected`, or the data ages before the horizon.
 */
export type HarvestExposure = components['schemas']['HarvestExposure'];
/** Whether another page follows. */
export type HasMore = components['schemas']['HasMore'];
/** An import with the rows that it rejected. */
export type Import = components['schemas']['Import'];
/** A file to import, at most 50 MiB and 100000 rows, and how to read it. A row whose `bomRef` or fingerprint is in the inventory already updates that asset; any other creates one. */
export type ImportCreate = components['schemas']['ImportCreate'];
/** Why the file as a whole could not be imported. */
export type ImportFailure = components['schemas']['ImportFailure'];
/**
 * Why an import failed. New codes may be added.
 *
 * - `unreadable_file`: the file is not what `format` says.
 * - `unsupported_version`: a CycloneDX version other than 1.6 and 1.7.
 * - `missing_columns`: the header line lacks a column that every asset needs.
 * - `too_many_rows`: more than 100000.
 * - `internal_error`: the server failed. The same file may be sent again, with another idempotency key.
 */
export type ImportFailureCode = components['schemas']['ImportFailureCode'];
/**
 * What the file is.
 *
 * - `cyclonedx-json`: a CycloneDX CBOM, version 1.6 or 1.7, in JSON. A row is a component of type
 *   `cryptographic-asset`; references by `bom-ref` become ids, `evidence.occurrences` become occurrences, and
 *   `metadata.component` names their system.
 * - `csv`: UTF-8 with a header line (RFC 4180). The columns are named like the fields of a new asset, with dots
 *   for fields inside others: `assetType`, `name`, `algorithmProperties.primitive`, `occurrences.0.system`.
 * - `pem`: certificates and public keys, one after another (RFC 7468). A private key among them is a rejected row
 *   and is not stored.
 */
export type ImportFormat = components['schemas']['ImportFormat'];
/** Names an import. Made by the server. */
export type ImportId = components['schemas']['ImportId'];
/** Imports, the latest first; those of the same moment by id. */
export type ImportPage = components['schemas']['ImportPage'];
/** How far the import has come. Rows processed are those created, updated, unchanged and rejected together. In a dry run the figures say what would have happened. */
export type ImportProgress = components['schemas']['ImportProgress'];
/**
 * Where the import stands.
 *
 * - `queued`: the file is stored.
 * - `processing`: rows are being read; `progress` moves.
 * - `completed`: all rows are dealt with, though some may have been rejected.
 * - `failed`: the file as a whole could not be read. The inventory is as it was before.
 */
export type ImportStatus = components['schemas']['ImportStatus'];
/** An import as it stands in a list. Which rows were rejected is told by the import itself. */
export type ImportSummary = components['schemas']['ImportSummary'];
/**
 * Where a key stands in its life (NIST SP 800-57 part 1). The inventory records what is so; it does not make it so.
 *
 * - `pre-activation`: made, not yet allowed to be used.
 * - `active`: may be used.
 * - `suspended`: may not be used for a while.
 * - `deactivated`: may not protect anything new, but still process what it protected.
 * - `compromised`: known or suspected to be known to others.
 * - `destroyed`: gone; only this record is left.
 */
export type KeyState = components['schemas']['KeyState'];
/** What shall become of the asset, and until when. */
export type MigrationPlan = components['schemas']['MigrationPlan'];
/** What shall become of the asset, and until when. */
export type MigrationPlanCreate = components['schemas']['MigrationPlanCreate'];
/** Every planned migration, the earliest deadline first. */
export type MigrationSchedule = components['schemas']['MigrationSchedule'];
/** The planned migration of one asset. */
export type MigrationStep = components['schemas']['MigrationStep'];
/** What shall take the asset's place: a parameter set of ML-KEM (FIPS 203), ML-DSA (FIPS 204), SLH-DSA (FIPS 205), LMS or XMSS (NIST SP 800-208), a hybrid group of TLS 1.3, AES-256, or `retire` for nothing at all. */
export type MigrationTarget = components['schemas']['MigrationTarget'];
/** The `cursor` of the next page; null or absent on the last one. */
export type NextCursor = components['schemas']['NextCursor'];
/** The object identifier of the algorithm or of the signature scheme, in dotted form. */
export type ObjectIdentifier = components['schemas']['ObjectIdentifier'];
/** One place where the asset is used. */
export type Occurrence = components['schemas']['Occurrence'];
/** One place where the asset is used. */
export type OccurrenceCreate = components['schemas']['OccurrenceCreate'];
/** Who answers for the asset and carries out its migration. */
export type Owner = components['schemas']['Owner'];
/** Who shall answer for the asset. */
export type OwnerCreate = components['schemas']['OwnerCreate'];
/** A protocol as it is configured somewhere. */
export type ProtocolAsset = components['schemas']['ProtocolAsset'];
/** A protocol to add. */
export type ProtocolAssetCreate = components['schemas']['ProtocolAssetCreate'];
/** A protocol as it is configured (`protocolProperties` of CycloneDX). */
export type ProtocolProperties = components['schemas']['ProtocolProperties'];
/** The protocol as it is configured. */
export type ProtocolPropertiesCreate = components['schemas']['ProtocolPropertiesCreate'];
/** The protocol, in the words of CycloneDX. */
export type ProtocolType = components['schemas']['ProtocolType'];
/**
 * How the asset stands against a quantum computer.
 *
 * - `unknown`: nobody has said, and the properties do not tell.
 * - `vulnerable`: broken by Shor's algorithm, as RSA, finite-field and elliptic-curve schemes are.
 * - `hybrid`: a vulnerable scheme and a post-quantum one together, such as X25519MLKEM768; safe while either is.
 * - `ready`: post-quantum schemes alone, such as ML-KEM (FIPS 203), ML-DSA (FIPS 204) or SLH-DSA (FIPS 205).
 * - `not-affected`: symmetric encryption or a hash whose strength stays sufficient, such as AES-256.
 */
export type ReadinessStatus = components['schemas']['ReadinessStatus'];
/** How many assets stand where, in all and by system. */
export type ReadinessSummary = components['schemas']['ReadinessSummary'];
/** How many assets stand where. */
export type ReadinessTally = components['schemas']['ReadinessTally'];
/** A key or other material that is in use. */
export type RelatedCryptoMaterialAsset = components['schemas']['RelatedCryptoMaterialAsset'];
/** A key or other material to add, without its value. */
export type RelatedCryptoMaterialAssetCreate = components['schemas']['RelatedCryptoMaterialAssetCreate'];
/** Facts about a key or other material (`relatedCryptoMaterialProperties` of CycloneDX). Its `value` is left out on purpose: secrets have no place here, and a request that carries one is refused. */
export type RelatedCryptoMaterialProperties = components['schemas']['RelatedCryptoMaterialProperties'];
/** Facts about the key or other material, never the secret itself. */
export type RelatedCryptoMaterialPropertiesCreate = components['schemas']['RelatedCryptoMaterialPropertiesCreate'];
/** What the material is, in the words of CycloneDX. `key` where it is not known which kind of key. */
export type RelatedCryptoMaterialType = components['schemas']['RelatedCryptoMaterialType'];
/** A report. Its content is the file that an export answers. */
export type Report = components['schemas']['Report'];
/** A report to write. It shows the inventory as it is at the moment of the order. */
export type ReportCreate = components['schemas']['ReportCreate'];
/** A report in JSON. `kind` says which one it is. */
export type ReportDocument = components['schemas']['ReportDocument'];
/** Why a report could not be written. */
export type ReportFailure = components['schemas']['ReportFailure'];
/**
 * Why a report failed. New codes may be added.
 *
 * - `empty_selection`: no asset meets the selection.
 * - `too_large`: more pages than a PDF may have; narrow the selection or choose another format.
 * - `internal_error`: the server failed.
 */
export type ReportFailureCode = components['schemas']['ReportFailureCode'];
/** The format of the file. `csv` is UTF-8 with a header line (RFC 4180), `json` a `ReportDocument`. */
export type ReportFormat = components['schemas']['ReportFormat'];
/** Names a report. Made by the server. */
export type ReportId = components['schemas']['ReportId'];
/**
 * What the report tells.
 *
 * - `readiness-summary`: how many assets stand where, in all and by system. For those who decide.
 * - `full-inventory`: every asset with everything that is known. For those who audit.
 * - `migration-plan`: every planned migration by deadline, the overdue ones first. For those who do it.
 */
export type ReportKind = components['schemas']['ReportKind'];
/** Reports, the latest first; those of the same moment by id. */
export type ReportPage = components['schemas']['ReportPage'];
/** Which assets the report is about. An asset has to meet all that is said; all assets where nothing is. */
export type ReportSelection = components['schemas']['ReportSelection'];
/** Which assets the report shall be about. An asset has to meet all that is said; all assets where left out. */
export type ReportSelectionCreate = components['schemas']['ReportSelectionCreate'];
/**
 * Where the report stands.
 *
 * - `queued`: ordered.
 * - `processing`: being written.
 * - `completed`: can be exported, for 30 days.
 * - `failed`: could not be written. Order another.
 * - `expired`: was completed, and its file is deleted. Order another.
 */
export type ReportStatus = components['schemas']['ReportStatus'];
/** What stands on the front page; made from kind and date where left out. */
export type ReportTitle = components['schemas']['ReportTitle'];
/** Ties a request, its answer and the server's logs together. The server makes one when the client sends none. */
export type RequestId = components['schemas']['RequestId'];
/** The id of an asset, an import or a report; its prefix says which. */
export type ResourceId = components['schemas']['ResourceId'];
/** Why a row did not make it into the inventory. The other rows are not affected. */
export type RowRejection = components['schemas']['RowRejection'];
/**
 * Why a row was rejected. New codes may be added.
 *
 * - `missing_value`: a required field is empty.
 * - `invalid_value`: a field breaks its rules.
 * - `unsupported_asset_type`: none of the four types of assets.
 * - `unresolved_reference`: the row refers to a `bom-ref` that is neither in the file nor in the inventory.
 * - `duplicate_row`: an earlier row of the file is the same asset.
 * - `secret_material`: the row holds a private or secret key. It was not stored.
 */
export type RowRejectionCode = components['schemas']['RowRejectionCode'];
/** The system, application or appliance, as the organisation's own register calls it. */
export type SystemName = components['schemas']['SystemName'];
/** A moment in UTC (RFC 3339, always with `Z`). */
export type Timestamp = components['schemas']['Timestamp'];
