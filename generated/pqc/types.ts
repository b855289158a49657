// Generated from spec/pqc/openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/pqc/inventory": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List assets
         * @description The inventory, the earliest added asset first; those of the same moment by id. The order never changes, so a client that keeps `nextCursor` goes through the whole inventory once while assets are added. To sync again later, ask for what changed with `updatedAfter`.
         */
        get: operations["listAssets"];
        put?: never;
        /**
         * Create an asset
         * @description Adds one asset. For many, or for what a scanner found, import a file. References must name assets that are in the inventory, of the type that the field asks for. An asset with the same `bomRef` or fingerprint is refused.
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pqc/inventory/{assetId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The asset's id, as in `id` of the list and of the answer that created it.
                 * @example asset_2b8n4q6t
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /**
         * Get an asset
         * @description One asset with everything that is known about it.
         */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset
         * @description Takes an asset that is used nowhere any more out of the inventory, for good; the audit trail keeps its history. Refused while other assets refer to it.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        /**
         * Update an asset
         * @description Changes what the body names and leaves the rest: who owns the asset, what is planned, what was found out. The next import of the same asset overwrites what its file says, but neither owner nor migration plan.
         */
        patch: operations["updateAsset"];
        trace?: never;
    };
    "/pqc/inventory/imports": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description The imports of the tenant, the latest first; those of the same moment by id. Kept for a year.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Start an import
         * @description Stores the file and answers before its rows are read; follow the import at `Location`, best every second or two. Imports of one tenant run one after another.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pqc/inventory/imports/{importId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The import's id, as in `id` of the list and of the answer that started it.
                 * @example imp_8h4k2m6p
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Get an import
         * @description How far an import has come and, row by row, what it rejected and why.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pqc/reports": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description The reports of the tenant, the latest first; those of the same moment by id. Those whose file is deleted stay in the list for a year.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Order a report
         * @description Answers before the report is written; follow it at `Location` until it is completed, then export it. It shows the inventory of this moment, whatever changes until it is completed.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pqc/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of the answer that ordered it.
                 * @example rep_3c9e5g1j
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        /**
         * Get a report
         * @description What was ordered and how far it has come. The content is apart, in the export.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pqc/reports/{reportId}/export": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of the answer that ordered it.
                 * @example rep_3c9e5g1j
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        /**
         * Export a report
         * @description The file of a completed report. Its `format` decides the `Content-Type`, not the `Accept` header. Each export leaves an event in the audit trail.
         */
        get: operations["exportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pqc/audit-events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events
         * @description Everything that changed anything, the earliest first; events of the same moment by id. With `requestId`, what one request did, and what the system did in its wake: to look into a failure, or to prove a change.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of every error. */
        ErrorResponse: {
            code: components["schemas"]["ErrorCode"];
            /** @description Says what went wrong, for people. Its wording may change; decide by `code`. */
            message: string;
            /** @description Everything that is wrong with the request, at most 100 things. There with `validation_failed`. */
            details?: components["schemas"]["FieldError"][];
            /** @description The same as the `X-Request-Id` header. The audit trail and support find the request by it. */
            requestId: components["schemas"]["RequestId"];
            /** @description How many seconds to wait, the same as the `Retry-After` header. Always there with `rate_limited`. */
            retryAfter?: number;
        };
        /** @description Ties a request, its answer and the server's logs together. The server makes one when the client sends none. */
        RequestId: string;
        /**
         * @description What kind of cryptographic asset it is, in the words of CycloneDX. It decides which properties the asset has,
         *     and never changes.
         *
         *     - `algorithm`: an algorithm with its parameters, such as ML-KEM-768.
         *     - `certificate`: an X.509 certificate.
         *     - `protocol`: a protocol as it is configured somewhere, such as TLS 1.3 with its cipher suites.
         *     - `related-crypto-material`: a key and what else algorithms work with. What is kept is facts about it, never
         *       the secret itself.
         * @enum {string}
         */
        AssetType: "algorithm" | "certificate" | "protocol" | "related-crypto-material";
        /**
         * @description How the asset stands against a quantum computer.
         *
         *     - `unknown`: nobody has said, and the properties do not tell.
         *     - `vulnerable`: broken by Shor's algorithm, as RSA, finite-field and elliptic-curve schemes are.
         *     - `hybrid`: a vulnerable scheme and a post-quantum one together, such as X25519MLKEM768; safe while either is.
         *     - `ready`: post-quantum schemes alone, such as ML-KEM (FIPS 203), ML-DSA (FIPS 204) or SLH-DSA (FIPS 205).
         *     - `not-affected`: symmetric encryption or a hash whose strength stays sufficient, such as AES-256.
         * @enum {string}
         */
        ReadinessStatus: "unknown" | "vulnerable" | "hybrid" | "ready" | "not-affected";
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always with `Z`).
         */
        Timestamp: string;
        /** @description Stands for a place in one list. Opaque: what it looks like inside may change at any time, so it is not to be read, built or changed. */
        Cursor: string;
        /** @description Names a cryptographic asset. Made by the server; never changes and is never used again. */
        AssetId: string;
        /** @description What people call the asset. */
        AssetName: string;
        /** @description What else is worth knowing, in plain text. */
        AssetDescription: string;
        /** @description The `bom-ref` that the asset has in the CBOM of its owner. Unique in the inventory; by it an import finds the asset again. */
        BomRef: string;
        /** @description The object identifier of the algorithm or of the signature scheme, in dotted form. */
        ObjectIdentifier: string;
        /** @description The system, application or appliance, as the organisation's own register calls it. */
        SystemName: string;
        /**
         * @description Which stage of the system.
         * @enum {string}
         */
        Environment: "production" | "staging" | "development";
        /** @description One place where the asset is used. */
        Occurrence: {
            system: components["schemas"]["SystemName"];
            environment?: components["schemas"]["Environment"];
            /** @description The host name or IP address, where the place is a running service. */
            host?: string;
            /**
             * Format: int32
             * @description The port on the host.
             */
            port?: number;
            /** @description Where in the system. The path of a source or configuration file relative to its repository, or the path of a slot in a key store. */
            location?: string;
            /**
             * Format: int32
             * @description The line in that file, from 1.
             */
            line?: number;
            /** @description The function or class there. */
            symbol?: string;
        };
        /** @description Who answers for the asset and carries out its migration. */
        Owner: {
            /** @description The team, as the organisation calls it. */
            team: string;
            /**
             * Format: email
             * @description Where the team is reached; a shared mailbox rather than a person.
             */
            email?: string;
        };
        /**
         * @description How bad it would be if what the asset protects became known.
         * @enum {string}
         */
        DataSensitivity: "public" | "internal" | "confidential" | "restricted";
        /**
         * Format: int32
         * @description How many more years what the asset protects must stay secret; 0 where nothing is kept secret, as with a signature. Null or absent while nobody has said.
         */
        DataLifetimeYears: number | null;
        /**
         * @description Whether it pays to record what the asset protects today and to decrypt it later. The server works it out anew
         *     at each reading, with the end of 2035 as the horizon, after which NIST (IR 8547) disallows quantum-vulnerable
         *     schemes.
         *
         *     - `unknown`: `readinessStatus` is `unknown`, or it is `vulnerable` and `dataLifetimeYears` is not known.
         *     - `exposed`: the asset is `vulnerable`, and the data must stay secret beyond the horizon.
         *     - `not-exposed`: the asset is `hybrid`, `ready` or `not-affected`, or the data ages before the horizon.
         * @enum {string}
         */
        HarvestExposure: "unknown" | "exposed" | "not-exposed";
        /**
         * @description What shall take the asset's place: a parameter set of ML-KEM (FIPS 203), ML-DSA (FIPS 204), SLH-DSA (FIPS 205), LMS or XMSS (NIST SP 800-208), a hybrid group of TLS 1.3, AES-256, or `retire` for nothing at all.
         * @enum {string}
         */
        MigrationTarget: "ML-KEM-512" | "ML-KEM-768" | "ML-KEM-1024" | "X25519MLKEM768" | "SecP256r1MLKEM768" | "SecP384r1MLKEM1024" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" | "SLH-DSA-SHA2-128s" | "SLH-DSA-SHA2-128f" | "SLH-DSA-SHA2-192s" | "SLH-DSA-SHA2-192f" | "SLH-DSA-SHA2-256s" | "SLH-DSA-SHA2-256f" | "SLH-DSA-SHAKE-128s" | "SLH-DSA-SHAKE-128f" | "SLH-DSA-SHAKE-192s" | "SLH-DSA-SHAKE-192f" | "SLH-DSA-SHAKE-256s" | "SLH-DSA-SHAKE-256f" | "LMS" | "XMSS" | "AES-256" | "retire";
        /**
         * Format: date
         * @description A day of the calendar (RFC 3339 full-date).
         */
        CalendarDate: string;
        /** @description What shall become of the asset, and until when. */
        MigrationPlan: {
            target: components["schemas"]["MigrationTarget"];
            /** @description The last day by which the target is in place everywhere the asset is used. */
            deadline: components["schemas"]["CalendarDate"];
            /** @description How it shall be done, or what stands in the way, in plain text. */
            note?: string;
        };
        /** @description Names an import. Made by the server. */
        ImportId: string;
        /** @description What every asset has, whatever its type. */
        AssetBase: {
            id: components["schemas"]["AssetId"];
            name: components["schemas"]["AssetName"];
            description?: components["schemas"]["AssetDescription"];
            bomRef?: components["schemas"]["BomRef"];
            oid?: components["schemas"]["ObjectIdentifier"];
            /** @description Where it is used. */
            occurrences: components["schemas"]["Occurrence"][];
            owner?: components["schemas"]["Owner"];
            dataSensitivity?: components["schemas"]["DataSensitivity"];
            dataLifetimeYears?: components["schemas"]["DataLifetimeYears"];
            readinessStatus: components["schemas"]["ReadinessStatus"];
            harvestNowDecryptLater: components["schemas"]["HarvestExposure"];
            /** @description Null or absent where nothing is planned. */
            migration?: components["schemas"]["MigrationPlan"] | null;
            /** @description The import that brought the asset in. Absent where a client created it. */
            importId?: components["schemas"]["ImportId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When a client or an import last changed it. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description The primitive, in the words of CycloneDX. `kem` encapsulates keys, `key-agree` agrees on them, `combiner` makes one of several schemes, `ae` is authenticated encryption, `pke` encrypts with a public key, `xof` is a hash of any length, `drbg` makes random bits.
         * @enum {string}
         */
        AlgorithmPrimitive: "drbg" | "mac" | "block-cipher" | "stream-cipher" | "signature" | "hash" | "pke" | "xof" | "kdf" | "key-agree" | "kem" | "ae" | "combiner" | "other" | "unknown";
        /**
         * @description What an algorithm does, in the words of CycloneDX.
         * @enum {string}
         */
        CryptoFunction: "generate" | "keygen" | "encrypt" | "decrypt" | "digest" | "tag" | "keyderive" | "sign" | "verify" | "encapsulate" | "decapsulate" | "other" | "unknown";
        /** @description An algorithm with its parameters (`algorithmProperties` of CycloneDX). */
        AlgorithmProperties: {
            primitive: components["schemas"]["AlgorithmPrimitive"];
            /** @description Which set of parameters: the size of the modulus for RSA, of the key for AES, the set for ML-KEM. */
            parameterSetIdentifier?: string;
            /** @description The elliptic curve, as SEC 2 or the curve's own document calls it. */
            curve?: string;
            /**
             * @description The mode of operation of a block cipher.
             * @enum {string}
             */
            mode?: "cbc" | "ecb" | "ccm" | "gcm" | "cfb" | "ofb" | "ctr" | "other" | "unknown";
            /**
             * @description The padding of a block cipher or of RSA.
             * @enum {string}
             */
            padding?: "pkcs5" | "pkcs7" | "pkcs1v15" | "oaep" | "raw" | "other" | "unknown";
            /** @description What it is used for. */
            cryptoFunctions?: components["schemas"]["CryptoFunction"][];
            /**
             * Format: int32
             * @description The strength against classical computers, in bits.
             */
            classicalSecurityLevel?: number;
            /**
             * Format: int32
             * @description The security category of NIST's post-quantum standards, 1 (as hard as AES-128) to 5 (as hard as AES-256); 0 where a quantum computer breaks it.
             */
            nistQuantumSecurityLevel?: number;
        };
        /** @description An algorithm that is in use. */
        AlgorithmAsset: components["schemas"]["AssetBase"] & {
            /** @constant */
            assetType: "algorithm";
            algorithmProperties: components["schemas"]["AlgorithmProperties"];
        };
        /** @description A distinguished name (RFC 4514). */
        DistinguishedName: string;
        /** @description The hash of the certificate in DER, or of the public key (SubjectPublicKeyInfo in DER). */
        Fingerprint: {
            /**
             * @description The hash, as CycloneDX calls it.
             * @enum {string}
             */
            alg: "SHA-256" | "SHA-384" | "SHA-512" | "SHA3-256" | "SHA3-384" | "SHA3-512";
            /** @description The hash in lower-case hexadecimal digits. */
            content: string;
        };
        /** @description An X.509 certificate (`certificateProperties` of CycloneDX). It ends later than it begins. */
        CertificateProperties: {
            subjectName: components["schemas"]["DistinguishedName"];
            issuerName: components["schemas"]["DistinguishedName"];
            /** @description The serial number that the issuer gave, in lower-case hexadecimal digits (RFC 5280 allows 20 octets). */
            serialNumber?: string;
            notValidBefore: components["schemas"]["Timestamp"];
            notValidAfter: components["schemas"]["Timestamp"];
            /** @description The algorithm by which the issuer signed. An asset of type `algorithm`. */
            signatureAlgorithmRef?: components["schemas"]["AssetId"];
            /** @description The public key that is certified. An asset of type `related-crypto-material`. */
            subjectPublicKeyRef?: components["schemas"]["AssetId"];
            /**
             * @description How it was encoded where it was found.
             * @enum {string}
             */
            certificateFormat?: "X.509" | "PEM" | "DER" | "CVC";
            /** @description Over the certificate in DER. Unique in the inventory. */
            fingerprint?: components["schemas"]["Fingerprint"];
        };
        /** @description A certificate that is in use. */
        CertificateAsset: components["schemas"]["AssetBase"] & {
            /** @constant */
            assetType: "certificate";
            certificateProperties: components["schemas"]["CertificateProperties"];
        };
        /**
         * @description The protocol, in the words of CycloneDX.
         * @enum {string}
         */
        ProtocolType: "tls" | "ssh" | "ipsec" | "ike" | "sstp" | "wpa" | "other" | "unknown";
        /** @description A cipher suite that is switched on. */
        CipherSuite: {
            /** @description As IANA registers it; for SSH the algorithms as they are negotiated. */
            name: string;
            /** @description The two octets of its IANA registration, in hexadecimal digits. */
            identifiers?: string[];
            /** @description The algorithms that it is made of. Assets of type `algorithm`. */
            algorithms?: components["schemas"]["AssetId"][];
            /** @description The groups for the key exchange of TLS 1.3, preferred ones first, as IANA registers them. They decide whether recorded traffic can be decrypted later; the name of the suite does not. */
            tlsGroups?: string[];
            /** @description The signature schemes of TLS 1.3, as IANA registers them. */
            tlsSignatureSchemes?: string[];
        };
        /** @description A protocol as it is configured (`protocolProperties` of CycloneDX). */
        ProtocolProperties: {
            type: components["schemas"]["ProtocolType"];
            /** @description The version: `1.3` for TLS, `2.0` for SSH. */
            version?: string;
            /** @description The cipher suites that are switched on, preferred ones first. */
            cipherSuites?: components["schemas"]["CipherSuite"][];
            /** @description The certificates and keys that it works with. Assets of any type but `protocol`. */
            cryptoRefArray?: components["schemas"]["AssetId"][];
        };
        /** @description A protocol as it is configured somewhere. */
        ProtocolAsset: components["schemas"]["AssetBase"] & {
            /** @constant */
            assetType: "protocol";
            protocolProperties: components["schemas"]["ProtocolProperties"];
        };
        /**
         * @description What the material is, in the words of CycloneDX. `key` where it is not known which kind of key.
         * @enum {string}
         */
        RelatedCryptoMaterialType: "private-key" | "public-key" | "secret-key" | "key" | "ciphertext" | "signature" | "digest" | "initialization-vector" | "nonce" | "seed" | "salt" | "shared-secret" | "tag" | "additional-data" | "password" | "credential" | "token" | "other" | "unknown";
        /**
         * @description Where a key stands in its life (NIST SP 800-57 part 1). The inventory records what is so; it does not make it so.
         *
         *     - `pre-activation`: made, not yet allowed to be used.
         *     - `active`: may be used.
         *     - `suspended`: may not be used for a while.
         *     - `deactivated`: may not protect anything new, but still process what it protected.
         *     - `compromised`: known or suspected to be known to others.
         *     - `destroyed`: gone; only this record is left.
         * @enum {string}
         */
        KeyState: "pre-activation" | "active" | "suspended" | "deactivated" | "compromised" | "destroyed";
        /** @description Facts about a key or other material (`relatedCryptoMaterialProperties` of CycloneDX). Its `value` is left out on purpose: secrets have no place here, and a request that carries one is refused. */
        RelatedCryptoMaterialProperties: {
            type: components["schemas"]["RelatedCryptoMaterialType"];
            state?: components["schemas"]["KeyState"];
            /**
             * Format: int32
             * @description The size of the key in bits; of the modulus for RSA.
             */
            size?: number;
            /** @description How it is encoded, such as PKCS#8, SubjectPublicKeyInfo, JWK or raw. */
            format?: string;
            /** @description The algorithm that it belongs to. An asset of type `algorithm`. */
            algorithmRef?: components["schemas"]["AssetId"];
            /** @description Where it is kept, as a PKCS#11 URI (RFC 7512), a resource name of a key service, a path in a vault. Without PIN or credentials. */
            keyStoreUri?: string;
            /** @description What keeps it safe, such as HSM, TPM, software or none. */
            securedBy?: string;
            creationDate?: components["schemas"]["Timestamp"];
            activationDate?: components["schemas"]["Timestamp"];
            expirationDate?: components["schemas"]["Timestamp"];
            /** @description Over a public key, never over a secret one. Unique in the inventory. */
            fingerprint?: components["schemas"]["Fingerprint"];
        };
        /** @description A key or other material that is in use. */
        RelatedCryptoMaterialAsset: components["schemas"]["AssetBase"] & {
            /** @constant */
            assetType: "related-crypto-material";
            relatedCryptoMaterialProperties: components["schemas"]["RelatedCryptoMaterialProperties"];
        };
        /** @description A cryptographic asset as it is read. `assetType` decides which properties it has. */
        Asset: components["schemas"]["AlgorithmAsset"] | components["schemas"]["CertificateAsset"] | components["schemas"]["ProtocolAsset"] | components["schemas"]["RelatedCryptoMaterialAsset"];
        /** @description The `cursor` of the next page; null or absent on the last one. */
        NextCursor: components["schemas"]["Cursor"] | null;
        /** @description Whether another page follows. */
        HasMore: boolean;
        /** @description Assets, the earliest added first. An asset that is added while a client reads comes at the end, so one pass through all pages meets every asset exactly once. */
        AssetPage: {
            items: components["schemas"]["Asset"][];
            nextCursor?: components["schemas"]["NextCursor"];
            hasMore: components["schemas"]["HasMore"];
        };
        /**
         * @description Says what went wrong, for programs. Codes are never renamed; new ones may be added.
         *
         *     - `validation_failed`: a parameter or a field is missing or breaks its rules; `details` says which.
         *     - `malformed_body`: the body cannot be read as what its media type says.
         *     - `unauthenticated`: the API key is missing, wrong, expired or revoked.
         *     - `insufficient_scope`: the API key lacks the scope that the operation asks for.
         *     - `not_found`: nothing of this tenant has this id, or there is no such path.
         *     - `duplicate_asset`: the inventory has an asset with this `bomRef` or this fingerprint already.
         *     - `asset_in_use`: other assets refer to this one.
         *     - `state_conflict`: the state of the resource does not allow this.
         *     - `payload_too_large`: the body is larger than the operation takes.
         *     - `unsupported_media_type`: the operation does not take bodies of this media type.
         *     - `invalid_reference`: an id in the body names no asset of this tenant, or one of the wrong type.
         *     - `idempotency_key_reused`: the key was used for another request before.
         *     - `idempotency_in_progress`: the first request with this key is still being worked on.
         *     - `rate_limited`: too many requests; wait as told.
         *     - `internal_error`: the server failed.
         *     - `bad_gateway`: a service behind the server failed.
         *     - `service_unavailable`: maintenance or overload.
         *     - `gateway_timeout`: a service behind the server did not answer in time.
         * @enum {string}
         */
        ErrorCode: "validation_failed" | "malformed_body" | "unauthenticated" | "insufficient_scope" | "not_found" | "duplicate_asset" | "asset_in_use" | "state_conflict" | "payload_too_large" | "unsupported_media_type" | "invalid_reference" | "idempotency_key_reused" | "idempotency_in_progress" | "rate_limited" | "internal_error" | "bad_gateway" | "service_unavailable" | "gateway_timeout";
        /** @description One thing that is wrong with the request. */
        FieldError: {
            /** @description The parameter, header or field to mend. A field inside another is written with dots, an item of a list by its index: `occurrences.0.system`. */
            field: string;
            /** @description Says what is wrong, for people. Its wording may change; decide by `code`. */
            message: string;
            /** @description Which rule is broken, for programs: `required`, `unknown_field`, `invalid_type`, `invalid_format`, `out_of_range`, `not_allowed`, `invalid_cursor` and others. */
            code: string;
        };
        /** @description One place where the asset is used. */
        OccurrenceCreate: components["schemas"]["Occurrence"];
        /** @description Who shall answer for the asset. */
        OwnerCreate: components["schemas"]["Owner"];
        /** @description What shall become of the asset, and until when. */
        MigrationPlanCreate: components["schemas"]["MigrationPlan"];
        /** @description What every new asset can be given, whatever its type. */
        AssetCreateBase: {
            name: components["schemas"]["AssetName"];
            description?: components["schemas"]["AssetDescription"];
            bomRef?: components["schemas"]["BomRef"];
            oid?: components["schemas"]["ObjectIdentifier"];
            /** @description Where it is used, at least one place. */
            occurrences: components["schemas"]["OccurrenceCreate"][];
            owner?: components["schemas"]["OwnerCreate"];
            dataSensitivity?: components["schemas"]["DataSensitivity"];
            dataLifetimeYears?: components["schemas"]["DataLifetimeYears"];
            /** @description Left out, the server judges by the properties; what they do not tell is `unknown`. */
            readinessStatus?: components["schemas"]["ReadinessStatus"];
            /** @description Null or left out where nothing is planned. */
            migration?: components["schemas"]["MigrationPlanCreate"] | null;
        };
        /** @description The algorithm with its parameters. */
        AlgorithmPropertiesCreate: components["schemas"]["AlgorithmProperties"];
        /** @description An algorithm to add. */
        AlgorithmAssetCreate: components["schemas"]["AssetCreateBase"] & {
            /** @constant */
            assetType: "algorithm";
            algorithmProperties: components["schemas"]["AlgorithmPropertiesCreate"];
        };
        /** @description The hash of the certificate in DER, or of the public key (SubjectPublicKeyInfo in DER). */
        FingerprintCreate: components["schemas"]["Fingerprint"];
        /** @description The certificate of an asset to add. */
        CertificatePropertiesCreate: components["schemas"]["CertificateProperties"] & {
            fingerprint?: components["schemas"]["FingerprintCreate"];
        };
        /** @description A certificate to add. */
        CertificateAssetCreate: components["schemas"]["AssetCreateBase"] & {
            /** @constant */
            assetType: "certificate";
            certificateProperties: components["schemas"]["CertificatePropertiesCreate"];
        };
        /** @description A cipher suite that is switched on. */
        CipherSuiteCreate: components["schemas"]["CipherSuite"];
        /** @description The protocol as it is configured. */
        ProtocolPropertiesCreate: components["schemas"]["ProtocolProperties"] & {
            cipherSuites?: components["schemas"]["CipherSuiteCreate"][];
        };
        /** @description A protocol to add. */
        ProtocolAssetCreate: components["schemas"]["AssetCreateBase"] & {
            /** @constant */
            assetType: "protocol";
            protocolProperties: components["schemas"]["ProtocolPropertiesCreate"];
        };
        /** @description Facts about the key or other material, never the secret itself. */
        RelatedCryptoMaterialPropertiesCreate: components["schemas"]["RelatedCryptoMaterialProperties"] & {
            fingerprint?: components["schemas"]["FingerprintCreate"];
        };
        /** @description A key or other material to add, without its value. */
        RelatedCryptoMaterialAssetCreate: components["schemas"]["AssetCreateBase"] & {
            /** @constant */
            assetType: "related-crypto-material";
            relatedCryptoMaterialProperties: components["schemas"]["RelatedCryptoMaterialPropertiesCreate"];
        };
        /** @description A cryptographic asset to add. `assetType` decides which properties it needs. */
        AssetCreate: components["schemas"]["AlgorithmAssetCreate"] | components["schemas"]["CertificateAssetCreate"] | components["schemas"]["ProtocolAssetCreate"] | components["schemas"]["RelatedCryptoMaterialAssetCreate"];
        /** @description The changes to an asset. What is left out stays as it is; lists and objects are replaced whole. Of the four groups of properties only the one of the asset's own type may be there. Type and `bomRef` never change. */
        AssetUpdate: {
            name?: components["schemas"]["AssetName"];
            /** @description What else is worth knowing, in plain text. An empty one removes it. */
            description?: components["schemas"]["AssetDescription"];
            oid?: components["schemas"]["ObjectIdentifier"];
            /** @description Everywhere it is used, at least one place. For one that is used nowhere any more, delete the asset. */
            occurrences?: components["schemas"]["OccurrenceCreate"][];
            owner?: components["schemas"]["OwnerCreate"];
            dataSensitivity?: components["schemas"]["DataSensitivity"];
            /** @description How many more years what the asset protects must stay secret; 0 where nothing is kept secret. Null when it is not known after all. */
            dataLifetimeYears?: components["schemas"]["DataLifetimeYears"];
            /** @description What somebody has found out. Left out while properties change, the server judges anew. */
            readinessStatus?: components["schemas"]["ReadinessStatus"];
            /** @description Null drops the plan. */
            migration?: components["schemas"]["MigrationPlanCreate"] | null;
            algorithmProperties?: components["schemas"]["AlgorithmPropertiesCreate"];
            certificateProperties?: components["schemas"]["CertificatePropertiesCreate"];
            protocolProperties?: components["schemas"]["ProtocolPropertiesCreate"];
            relatedCryptoMaterialProperties?: components["schemas"]["RelatedCryptoMaterialPropertiesCreate"];
        };
        /**
         * @description Where the import stands.
         *
         *     - `queued`: the file is stored.
         *     - `processing`: rows are being read; `progress` moves.
         *     - `completed`: all rows are dealt with, though some may have been rejected.
         *     - `failed`: the file as a whole could not be read. The inventory is as it was before.
         * @enum {string}
         */
        ImportStatus: "queued" | "processing" | "completed" | "failed";
        /** @description The name of the file, as the client sent it. Absent where it sent none. */
        FileName: string;
        /**
         * @description What the file is.
         *
         *     - `cyclonedx-json`: a CycloneDX CBOM, version 1.6 or 1.7, in JSON. A row is a component of type
         *       `cryptographic-asset`; references by `bom-ref` become ids, `evidence.occurrences` become occurrences, and
         *       `metadata.component` names their system.
         *     - `csv`: UTF-8 with a header line (RFC 4180). The columns are named like the fields of a new asset, with dots
         *       for fields inside others: `assetType`, `name`, `algorithmProperties.primitive`, `occurrences.0.system`.
         *     - `pem`: certificates and public keys, one after another (RFC 7468). A private key among them is a rejected row
         *       and is not stored.
         * @enum {string}
         */
        ImportFormat: "cyclonedx-json" | "csv" | "pem";
        /**
         * Format: int64
         * @description The size of a file in bytes.
         */
        FileSize: number;
        /**
         * Format: int32
         * @description A number of things.
         */
        Count: number;
        /** @description How far the import has come. Rows processed are those created, updated, unchanged and rejected together. In a dry run the figures say what would have happened. */
        ImportProgress: {
            /** @description How many rows the file has. Absent until the whole file has been looked through. */
            rowsTotal?: components["schemas"]["Count"];
            rowsProcessed: components["schemas"]["Count"];
            rowsRejected: components["schemas"]["Count"];
            assetsCreated: components["schemas"]["Count"];
            assetsUpdated: components["schemas"]["Count"];
            assetsUnchanged: components["schemas"]["Count"];
        };
        /**
         * @description Why an import failed. New codes may be added.
         *
         *     - `unreadable_file`: the file is not what `format` says.
         *     - `unsupported_version`: a CycloneDX version other than 1.6 and 1.7.
         *     - `missing_columns`: the header line lacks a column that every asset needs.
         *     - `too_many_rows`: more than 100000.
         *     - `internal_error`: the server failed. The same file may be sent again, with another idempotency key.
         * @enum {string}
         */
        ImportFailureCode: "unreadable_file" | "unsupported_version" | "missing_columns" | "too_many_rows" | "internal_error";
        /** @description Why the file as a whole could not be imported. */
        ImportFailure: {
            code: components["schemas"]["ImportFailureCode"];
            /** @description Says what went wrong, for people. Its wording may change; decide by `code`. */
            message: string;
        };
        /** @description Names an API key of the tenant. It is not the key itself, and gives no access. */
        ApiKeyId: string;
        /** @description An import as it stands in a list. Which rows were rejected is told by the import itself. */
        ImportSummary: {
            id: components["schemas"]["ImportId"];
            status: components["schemas"]["ImportStatus"];
            fileName?: components["schemas"]["FileName"];
            format: components["schemas"]["ImportFormat"];
            /** @description Whether it only checks the file and leaves the inventory as it is. */
            dryRun: boolean;
            sizeBytes: components["schemas"]["FileSize"];
            progress: components["schemas"]["ImportProgress"];
            /** @description There when `status` is `failed`, and only then. */
            failure?: components["schemas"]["ImportFailure"];
            /** @description The API key that sent the file. */
            createdBy: components["schemas"]["ApiKeyId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the first row was read. Absent while `queued`. */
            startedAt?: components["schemas"]["Timestamp"];
            /** @description When it ended, well or badly. Absent until then. */
            completedAt?: components["schemas"]["Timestamp"];
        };
        /** @description Imports, the latest first; those of the same moment by id. */
        ImportPage: {
            items: components["schemas"]["ImportSummary"][];
            nextCursor?: components["schemas"]["NextCursor"];
            hasMore: components["schemas"]["HasMore"];
        };
        /** @description What assets get that the file says nothing about. PEM files know neither system nor owner: without `system` all their rows are rejected. */
        AssetDefaults: {
            system?: components["schemas"]["SystemName"];
            environment?: components["schemas"]["Environment"];
            owner?: components["schemas"]["OwnerCreate"];
            dataSensitivity?: components["schemas"]["DataSensitivity"];
            /** @description How many more years what the assets protect must stay secret; 0 where nothing is kept secret. */
            dataLifetimeYears?: components["schemas"]["DataLifetimeYears"];
        };
        /** @description A file to import, at most 50 MiB and 100000 rows, and how to read it. A row whose `bomRef` or fingerprint is in the inventory already updates that asset; any other creates one. */
        ImportCreate: {
            /** @description The file itself. */
            file: Blob;
            format: components["schemas"]["ImportFormat"];
            /**
             * @description Only checks the file and counts; the inventory stays as it is.
             * @default false
             */
            dryRun?: boolean;
            defaults?: components["schemas"]["AssetDefaults"];
        };
        /**
         * @description Why a row was rejected. New codes may be added.
         *
         *     - `missing_value`: a required field is empty.
         *     - `invalid_value`: a field breaks its rules.
         *     - `unsupported_asset_type`: none of the four types of assets.
         *     - `unresolved_reference`: the row refers to a `bom-ref` that is neither in the file nor in the inventory.
         *     - `duplicate_row`: an earlier row of the file is the same asset.
         *     - `secret_material`: the row holds a private or secret key. It was not stored.
         * @enum {string}
         */
        RowRejectionCode: "missing_value" | "invalid_value" | "unsupported_asset_type" | "unresolved_reference" | "duplicate_row" | "secret_material";
        /** @description Why a row did not make it into the inventory. The other rows are not affected. */
        RowRejection: {
            /**
             * Format: int32
             * @description Which row, from 1, in the order of the file. In a CBOM the place among `components`, in CSV the line after the header, in PEM the block.
             */
            row: number;
            /** @description The field or column to mend, where one is to blame, with dots for fields inside others. */
            field?: string;
            code: components["schemas"]["RowRejectionCode"];
            /** @description Says what is wrong, for people. Its wording may change; decide by `code`. */
            message: string;
        };
        /** @description An import with the rows that it rejected. */
        Import: {
            id: components["schemas"]["ImportId"];
            status: components["schemas"]["ImportStatus"];
            fileName?: components["schemas"]["FileName"];
            format: components["schemas"]["ImportFormat"];
            /** @description Whether it only checks the file and leaves the inventory as it is. */
            dryRun: boolean;
            sizeBytes: components["schemas"]["FileSize"];
            progress: components["schemas"]["ImportProgress"];
            /** @description The rejected rows in the order of the file. The first 1000 of them; how many there are in all stands in `progress`. */
            rejections: components["schemas"]["RowRejection"][];
            /** @description There when `status` is `failed`, and only then. */
            failure?: components["schemas"]["ImportFailure"];
            /** @description The API key that sent the file. */
            createdBy: components["schemas"]["ApiKeyId"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the first row was read. Absent while `queued`. */
            startedAt?: components["schemas"]["Timestamp"];
            /** @description When it ended, well or badly. Absent until then. */
            completedAt?: components["schemas"]["Timestamp"];
        };
        /**
         * @description What the report tells.
         *
         *     - `readiness-summary`: how many assets stand where, in all and by system. For those who decide.
         *     - `full-inventory`: every asset with everything that is known. For those who audit.
         *     - `migration-plan`: every planned migration by deadline, the overdue ones first. For those who do it.
         * @enum {string}
         */
        ReportKind: "readiness-summary" | "full-inventory" | "migration-plan";
        /**
         * @description Where the report stands.
         *
         *     - `queued`: ordered.
         *     - `processing`: being written.
         *     - `completed`: can be exported, for 30 days.
         *     - `failed`: could not be written. Order another.
         *     - `expired`: was completed, and its file is deleted. Order another.
         * @enum {string}
         */
        ReportStatus: "queued" | "processing" | "completed" | "failed" | "expired";
        /** @description Names a report. Made by the server. */
        ReportId: string;
        /**
         * @description The format of the file. `csv` is UTF-8 with a header line (RFC 4180), `json` a `ReportDocument`.
         * @enum {string}
         */
        ReportFormat: "pdf" | "csv" | "json";
        /** @description What stands on the front page; made from kind and date where left out. */
        ReportTitle: string;
        /** @description Which assets the report is about. An asset has to meet all that is said; all assets where nothing is. */
        ReportSelection: {
            /** @description Assets of any of these types. */
            assetTypes?: components["schemas"]["AssetType"][];
            /** @description Assets in any of these states. */
            readinessStatuses?: components["schemas"]["ReadinessStatus"][];
            /** @description Assets that are used in any of these systems. */
            systems?: components["schemas"]["SystemName"][];
        };
        /**
         * @description Why a report failed. New codes may be added.
         *
         *     - `empty_selection`: no asset meets the selection.
         *     - `too_large`: more pages than a PDF may have; narrow the selection or choose another format.
         *     - `internal_error`: the server failed.
         * @enum {string}
         */
        ReportFailureCode: "empty_selection" | "too_large" | "internal_error";
        /** @description Why a report could not be written. */
        ReportFailure: {
            code: components["schemas"]["ReportFailureCode"];
            /** @description Says what went wrong, for people. Its wording may change; decide by `code`. */
            message: string;
        };
        /** @description A report. Its content is the file that an export answers. */
        Report: {
            id: components["schemas"]["ReportId"];
            kind: components["schemas"]["ReportKind"];
            format: components["schemas"]["ReportFormat"];
            title?: components["schemas"]["ReportTitle"];
            selection?: components["schemas"]["ReportSelection"];
            status: components["schemas"]["ReportStatus"];
            /** @description How many assets it is about. Absent until it is completed. */
            assetCount?: components["schemas"]["Count"];
            /** @description How large the file is. Absent until it is completed. */
            sizeBytes?: components["schemas"]["FileSize"];
            /** @description There when `status` is `failed`, and only then. */
            failure?: components["schemas"]["ReportFailure"];
            /** @description The API key that ordered it. */
            createdBy: components["schemas"]["ApiKeyId"];
            /** @description When it was ordered, and the moment whose inventory it shows. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it ended, well or badly. Absent until then. */
            completedAt?: components["schemas"]["Timestamp"];
            /** @description When the file is deleted, 30 days after `completedAt`. Absent without a file. */
            expiresAt?: components["schemas"]["Timestamp"];
        };
        /** @description Reports, the latest first; those of the same moment by id. */
        ReportPage: {
            items: components["schemas"]["Report"][];
            nextCursor?: components["schemas"]["NextCursor"];
            hasMore: components["schemas"]["HasMore"];
        };
        /** @description Which assets the report shall be about. An asset has to meet all that is said; all assets where left out. */
        ReportSelectionCreate: components["schemas"]["ReportSelection"];
        /** @description A report to write. It shows the inventory as it is at the moment of the order. */
        ReportCreate: {
            kind: components["schemas"]["ReportKind"];
            format: components["schemas"]["ReportFormat"];
            title?: components["schemas"]["ReportTitle"];
            selection?: components["schemas"]["ReportSelectionCreate"];
        };
        /** @description How many assets stand where. */
        ReadinessTally: {
            total: components["schemas"]["Count"];
            unknown: components["schemas"]["Count"];
            vulnerable: components["schemas"]["Count"];
            hybrid: components["schemas"]["Count"];
            ready: components["schemas"]["Count"];
            notAffected: components["schemas"]["Count"];
            /** @description How many of the vulnerable ones are `exposed` to being recorded now and decrypted later. */
            harvestExposed: components["schemas"]["Count"];
        };
        /** @description How many assets stand where, in all and by system. */
        ReadinessSummary: {
            /** @constant */
            kind: "readiness-summary";
            reportId: components["schemas"]["ReportId"];
            /** @description The moment whose inventory it shows. */
            asOf: components["schemas"]["Timestamp"];
            all: components["schemas"]["ReadinessTally"];
            /** @description By the name of the system. An asset that several systems use counts in each of them. */
            bySystem: {
                system: components["schemas"]["SystemName"];
                tally: components["schemas"]["ReadinessTally"];
            }[];
        };
        /** @description Every asset with everything that is known. */
        FullInventory: {
            /** @constant */
            kind: "full-inventory";
            reportId: components["schemas"]["ReportId"];
            /** @description The moment whose inventory it shows. */
            asOf: components["schemas"]["Timestamp"];
            /** @description The earliest added first, as in the inventory. */
            assets: components["schemas"]["Asset"][];
        };
        /** @description The planned migration of one asset. */
        MigrationStep: {
            assetId: components["schemas"]["AssetId"];
            name: components["schemas"]["AssetName"];
            assetType: components["schemas"]["AssetType"];
            owner?: components["schemas"]["Owner"];
            readinessStatus: components["schemas"]["ReadinessStatus"];
            harvestNowDecryptLater: components["schemas"]["HarvestExposure"];
            target: components["schemas"]["MigrationTarget"];
            deadline: components["schemas"]["CalendarDate"];
            /** @description Whether the deadline had passed at `asOf` while the asset was still `vulnerable` or `unknown`. */
            overdue: boolean;
        };
        /** @description Every planned migration, the earliest deadline first. */
        MigrationSchedule: {
            /** @constant */
            kind: "migration-plan";
            reportId: components["schemas"]["ReportId"];
            /** @description The moment whose inventory it shows. */
            asOf: components["schemas"]["Timestamp"];
            /** @description One for each asset that has a plan. */
            steps: components["schemas"]["MigrationStep"][];
        };
        /** @description A report in JSON. `kind` says which one it is. */
        ReportDocument: components["schemas"]["ReadinessSummary"] | components["schemas"]["FullInventory"] | components["schemas"]["MigrationSchedule"];
        /** @description The id of an asset, an import or a report; its prefix says which. */
        ResourceId: string;
        /**
         * @description What was done. Reading leaves no trace, except for the export of a report.
         *
         *     - `asset.created`, `asset.updated`, `asset.deleted`: by a client, or row by row by an import.
         *     - `import.started`, `import.completed`, `import.failed`: the first by a client, the others by the system.
         *     - `report.ordered`, `report.completed`, `report.failed`, `report.expired`: the first by a client.
         *     - `report.exported`: the file was handed out.
         * @enum {string}
         */
        AuditAction: "asset.created" | "asset.updated" | "asset.deleted" | "import.started" | "import.completed" | "import.failed" | "report.ordered" | "report.completed" | "report.failed" | "report.expired" | "report.exported";
        /** @description Names an event of the audit trail. Made by the server. */
        AuditEventId: string;
        /** @description Who did it. */
        AuditActor: {
            /**
             * @description `api-key`: a client with this key. `system`: the server, carrying out what a client had begun.
             * @enum {string}
             */
            type: "api-key" | "system";
            /** @description The key, with `api-key` only. It stays here when the key is revoked. */
            keyId?: components["schemas"]["ApiKeyId"];
            /** @description What the key was called at that time; `system` for the server. */
            name: string;
        };
        /** @description What it was done to. It may be deleted since. */
        AuditResource: {
            /**
             * @description What kind of thing it is.
             * @enum {string}
             */
            type: "asset" | "import" | "report";
            id: components["schemas"]["ResourceId"];
        };
        /** @description One field before and after. The values are what the field held, whatever JSON that is. */
        FieldChange: {
            /** @description The field of the resource, with dots for fields inside others. */
            field: string;
            /** @description The value before. Absent where there was none. */
            before?: unknown;
            /** @description The value after. Absent where there is none. */
            after?: unknown;
        };
        /** @description One change, and who made it. Events are never changed or deleted within seven years. */
        AuditEvent: {
            id: components["schemas"]["AuditEventId"];
            occurredAt: components["schemas"]["Timestamp"];
            action: components["schemas"]["AuditAction"];
            actor: components["schemas"]["AuditActor"];
            resource: components["schemas"]["AuditResource"];
            /** @description The `X-Request-Id` of the request that did it, or that began what the system carried out. */
            requestId: components["schemas"]["RequestId"];
            /** @description What changed, with `asset.updated` only. */
            changes?: components["schemas"]["FieldChange"][];
        };
        /** @description Audit events, the earliest first. New ones come at the end, so a client that keeps asking misses none. */
        AuditEventPage: {
            items: components["schemas"]["AuditEvent"][];
            nextCursor?: components["schemas"]["NextCursor"];
            hasMore: components["schemas"]["HasMore"];
        };
    };
    responses: {
        /** @description A parameter breaks its rules, or the cursor belongs to another list or other filters. */
        InvalidQuery: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "validation_failed";
                };
            };
        };
        /** @description The API key is missing, wrong, expired or revoked. Another attempt needs another one. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "unauthenticated";
                };
            };
        };
        /** @description The API key is good but lacks the scope that the operation asks for. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "insufficient_scope";
                };
            };
        };
        /** @description The API key is over its rate. Wait as long as `Retry-After` says, then go on with growing pauses. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "rate_limited";
                };
            };
        };
        /** @description The server failed. When it goes on after a few attempts, give the request id to support. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "internal_error";
                };
            };
        };
        /** @description A service behind the server failed. It passes; try again with growing pauses. */
        BadGateway: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "bad_gateway";
                };
            };
        };
        /** @description Maintenance or overload. Wait as long as `Retry-After` says. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "service_unavailable";
                };
            };
        };
        /** @description A service behind the server did not answer in time. Try again with growing pauses, a write with the same idempotency key. */
        GatewayTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "gateway_timeout";
                };
            };
        };
        /** @description The body cannot be read, or a field or parameter is missing, unknown or breaks its rules. Properties of another type than the asset has break them, too. */
        InvalidAsset: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "validation_failed" | "malformed_body";
                };
            };
        };
        /** @description The inventory has an asset with this `bomRef` or fingerprint, or the first request with this key is still being worked on. */
        DuplicateOrInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "duplicate_asset" | "idempotency_in_progress";
                };
            };
        };
        /** @description The body is larger than 50 MiB for an import, 1 MiB elsewhere. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "payload_too_large";
                };
            };
        };
        /** @description The body is of a media type that the operation does not take. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "unsupported_media_type";
                };
            };
        };
        /** @description An id in the body names no asset of this tenant or one of the wrong type, or the idempotency key was used for another request before. */
        InvalidReferenceOrKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "invalid_reference" | "idempotency_key_reused";
                };
            };
        };
        /** @description A path parameter or a header breaks its rules. */
        InvalidParameter: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "validation_failed";
                };
            };
        };
        /** @description Nothing of this tenant has this id. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "not_found";
                };
            };
        };
        /** @description Deleted. */
        Deleted: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Other assets refer to this one, or the first request with this key is still being worked on. */
        InUseOrInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "asset_in_use" | "idempotency_in_progress";
                };
            };
        };
        /** @description The key was used for another request before. Use a new one for a new request. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "idempotency_key_reused";
                };
            };
        };
        /** @description The form cannot be read, or a part of it is missing, unknown or breaks its rules. What is wrong inside the file is told by the import. */
        InvalidUpload: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "validation_failed" | "malformed_body";
                };
            };
        };
        /** @description The first request with this key is still being worked on. Wait, then send the same again. */
        IdempotencyInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "idempotency_in_progress";
                };
            };
        };
        /** @description The body cannot be read, or a field or parameter is missing, unknown or breaks its rules. */
        InvalidBody: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "validation_failed" | "malformed_body";
                };
            };
        };
        /** @description There is no file: the report is not completed yet, has failed, or has expired. */
        NotExportable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    /** @enum {string} */
                    code: "state_conflict";
                };
            };
        };
    };
    parameters: {
        /**
         * @description How many items a page holds at most, 1 to 200; 50 where left out.
         * @example 100
         */
        Limit: number;
        /**
         * @description `nextCursor` of the page before, unchanged; the first page where left out. It belongs to the same filters: with others, or with another value than the server gave, it is refused with 400. It does not expire.
         * @example eyJhZnRlciI6WyIyMDI2LTA1LTA0VDA4OjEyOjA1WiIsImFzc2V0XzF2N3g1ejlrIl19
         */
        Cursor: components["schemas"]["Cursor"];
        /**
         * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
         * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
         */
        IdempotencyKey: string;
        /**
         * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
         * @example req_8k3m9x2p
         */
        RequestId: components["schemas"]["RequestId"];
        /**
         * @description The asset's id, as in `id` of the list and of the answer that created it.
         * @example asset_2b8n4q6t
         */
        AssetId: components["schemas"]["AssetId"];
        /**
         * @description The import's id, as in `id` of the list and of the answer that started it.
         * @example imp_8h4k2m6p
         */
        ImportId: components["schemas"]["ImportId"];
        /**
         * @description The report's id, as in `id` of the list and of the answer that ordered it.
         * @example rep_3c9e5g1j
         */
        ReportId: components["schemas"]["ReportId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of the request that this answers; the client's own where it sent one. Support asks for it.
         * @example req_8k3m9x2p
         */
        RequestId: components["schemas"]["RequestId"];
        /**
         * @description How many seconds to wait before the next attempt.
         * @example 42
         */
        RetryAfter: number;
        /**
         * @description Where the new asset can be read, relative to the host.
         * @example /v1/pqc/inventory/asset_6u2w8y4a
         */
        AssetLocation: string;
        /**
         * @description `true` when this is the stored answer to an earlier request with the same key; `false` or left out on a first answer.
         * @example false
         */
        IdempotencyReplayed: boolean;
        /**
         * @description Names the part and the file (RFC 7578). The file name is kept as `fileName` of the import, for people; nothing is decided by it.
         * @example form-data; name="file"; filename="payments-cbom.cdx.json"
         */
        PartDisposition: string;
        /**
         * @description Where the progress of the import can be read, relative to the host.
         * @example /v1/pqc/inventory/imports/imp_5m1q7s3u
         */
        ImportLocation: string;
        /**
         * @description Where the state of the report can be read, relative to the host.
         * @example /v1/pqc/reports/rep_0d6f2h8k
         */
        ReportLocation: string;
        /**
         * @description Says that the body is a file to keep, and under which name (RFC 6266).
         * @example attachment; filename="readiness-summary-2026-06-09.json"
         */
        ContentDisposition: string;
        /**
         * @description How large the body is, in bytes. The same as `sizeBytes` of the report.
         * @example 1115
         */
        ContentLength: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAssets: {
        parameters: {
            query?: {
                /**
                 * @description Only assets of this type; those of any where left out.
                 * @example certificate
                 */
                assetType?: components["schemas"]["AssetType"];
                /**
                 * @description Only assets that stand like this; all where left out.
                 * @example vulnerable
                 */
                readinessStatus?: components["schemas"]["ReadinessStatus"];
                /**
                 * @description Only assets that changed later than this moment, itself excluded; all where left out.
                 * @example 2026-06-01T00:00:00Z
                 */
                updatedAfter?: components["schemas"]["Timestamp"];
                /**
                 * @description How many items a page holds at most, 1 to 200; 50 where left out.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, unchanged; the first page where left out. It belongs to the same filters: with others, or with another value than the server gave, it is refused with 400. It does not expire.
                 * @example eyJhZnRlciI6WyIyMDI2LTA1LTA0VDA4OjEyOjA1WiIsImFzc2V0XzF2N3g1ejlrIl19
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of assets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetCreate"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["AssetLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            400: components["responses"]["InvalidAsset"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicateOrInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidReferenceOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The asset's id, as in `id` of the list and of the answer that created it.
                 * @example asset_2b8n4q6t
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The asset's id, as in `id` of the list and of the answer that created it.
                 * @example asset_2b8n4q6t
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InUseOrInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The asset's id, as in `id` of the list and of the answer that created it.
                 * @example asset_2b8n4q6t
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            400: components["responses"]["InvalidAsset"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateOrInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidReferenceOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /**
                 * @description Only imports in this state; those in any where left out.
                 * @example completed
                 */
                status?: components["schemas"]["ImportStatus"];
                /**
                 * @description How many items a page holds at most, 1 to 200; 50 where left out.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, unchanged; the first page where left out. It belongs to the same filters: with others, or with another value than the server gave, it is refused with 400. It does not expire.
                 * @example eyJhZnRlciI6WyIyMDI2LTA1LTA0VDA4OjEyOjA1WiIsImFzc2V0XzF2N3g1ejlrIl19
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of imports. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportCreate"];
            };
        };
        responses: {
            /** @description The file is stored and waits for its turn. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["ImportLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidUpload"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The import's id, as in `id` of the list and of the answer that started it.
                 * @example imp_8h4k2m6p
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /**
                 * @description Only reports of this kind; those of any where left out.
                 * @example readiness-summary
                 */
                kind?: components["schemas"]["ReportKind"];
                /**
                 * @description Only reports in this state; those in any where left out.
                 * @example completed
                 */
                status?: components["schemas"]["ReportStatus"];
                /**
                 * @description How many items a page holds at most, 1 to 200; 50 where left out.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, unchanged; the first page where left out. It belongs to the same filters: with others, or with another value than the server gave, it is refused with 400. It does not expire.
                 * @example eyJhZnRlciI6WyIyMDI2LTA1LTA0VDA4OjEyOjA1WiIsImFzc2V0XzF2N3g1ejlrIl19
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reports. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCreate"];
            };
        };
        responses: {
            /** @description Ordered. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["ReportLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of the answer that ordered it.
                 * @example rep_3c9e5g1j
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    exportReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of the answer that ordered it.
                 * @example rep_3c9e5g1j
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDocument"];
                    "text/csv": string;
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotExportable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only what the request with this `X-Request-Id` did or began; everything where left out.
                 * @example cbom-sync-2026-05-04
                 */
                requestId?: components["schemas"]["RequestId"];
                /**
                 * @description Only what was done to this asset, import or report; everything where left out.
                 * @example asset_2b8n4q6t
                 */
                resourceId?: components["schemas"]["ResourceId"];
                /**
                 * @description Only events of this kind; those of any where left out.
                 * @example asset.updated
                 */
                action?: components["schemas"]["AuditAction"];
                /**
                 * @description Only events later than this moment, itself excluded; all where left out.
                 * @example 2026-05-01T00:00:00Z
                 */
                occurredAfter?: components["schemas"]["Timestamp"];
                /**
                 * @description Only events earlier than this moment, itself excluded; all where left out.
                 * @example 2026-07-01T00:00:00Z
                 */
                occurredBefore?: components["schemas"]["Timestamp"];
                /**
                 * @description How many items a page holds at most, 1 to 200; 50 where left out.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, unchanged; the first page where left out. It belongs to the same filters: with others, or with another value than the server gave, it is refused with 400. It does not expire.
                 * @example eyJhZnRlciI6WyIyMDI2LTA1LTA0VDA4OjEyOjA1WiIsImFzc2V0XzF2N3g1ejlrIl19
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of audit events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
