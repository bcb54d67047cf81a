CREATE SCHEMA "intray";
--> statement-breakpoint
CREATE TABLE "intray"."application" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"vacancy" text NOT NULL,
	"ordinal" integer DEFAULT 1 NOT NULL,
	"candidate_name" text NOT NULL,
	"name_key" text DEFAULT '' NOT NULL,
	"candidate_address" text NOT NULL,
	"first_received_at" timestamp (3) with time zone NOT NULL,
	"last_received_at" timestamp (3) with time zone NOT NULL,
	"in_time" boolean NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"completeness" text NOT NULL,
	"disposition" text NOT NULL,
	"flags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "intray"."application_version" (
	"application_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"message_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"completeness" text NOT NULL,
	"disposition" text NOT NULL,
	"flags" jsonb NOT NULL,
	"criteria" jsonb NOT NULL,
	"documents" jsonb NOT NULL,
	CONSTRAINT "application_version_application_id_version_pk" PRIMARY KEY("application_id","version")
);
--> statement-breakpoint
CREATE TABLE "intray"."audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"message_id" bigint,
	"application_id" bigint,
	"reply_id" bigint,
	"vacancy" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intray"."bounced_address" (
	"address" text PRIMARY KEY NOT NULL,
	"message_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intray"."digest" (
	"vacancy" text NOT NULL,
	"day" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "digest_vacancy_day_pk" PRIMARY KEY("vacancy","day")
);
--> statement-breakpoint
CREATE TABLE "intray"."document" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"message_id" bigint NOT NULL,
	"ordinal" integer NOT NULL,
	"filename" text,
	"container" text,
	"declared_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"role" text,
	"role_reason" text,
	"state" text DEFAULT 'PENDING' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intray"."erased" (
	"hash" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intray"."extraction" (
	"sha256" text PRIMARY KEY NOT NULL,
	"media_type" text NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"language" text,
	"pages" jsonb NOT NULL,
	"page_count" integer,
	"characters" integer NOT NULL,
	"hidden_text" text DEFAULT '' NOT NULL,
	"seconds" real NOT NULL,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intray"."mailbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"folder" text DEFAULT 'INBOX' NOT NULL,
	"junk" boolean DEFAULT false NOT NULL,
	"uid_validity" bigint,
	"low_uid" bigint DEFAULT 0 NOT NULL,
	"answer_from" timestamp (3) with time zone NOT NULL,
	"last_reconciled_at" timestamp (3) with time zone,
	"state" text DEFAULT 'stopped' NOT NULL,
	"state_since" timestamp (3) with time zone NOT NULL,
	"last_error" text,
	"lease_holder" text,
	"lease_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "intray"."message" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"mailbox_id" bigint NOT NULL,
	"uid_validity" bigint NOT NULL,
	"uid" bigint NOT NULL,
	"state" text DEFAULT 'DISCOVERED' NOT NULL,
	"state_reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"internal_date" timestamp (3) with time zone,
	"size" integer,
	"fingerprint" text,
	"content_hash" text,
	"parsed" jsonb,
	"message_id" text,
	"from_name" text,
	"from_address" text,
	"subject" text,
	"received_at" timestamp (3) with time zone,
	"vacancy" text,
	"kind" text,
	"disposition" text,
	"decision" jsonb,
	"application_id" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"wake_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "intray"."reply" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"concerns" text NOT NULL,
	"purpose" text NOT NULL,
	"message_id" bigint NOT NULL,
	"application_id" bigint,
	"vacancy" text NOT NULL,
	"state" text NOT NULL,
	"suppressed" text,
	"recipient" text NOT NULL,
	"language" text NOT NULL,
	"subject" text,
	"rfc_message_id" text NOT NULL,
	"raw" "bytea",
	"lease_token" text,
	"lease_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"last_error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "intray"."session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "intray"."application_version" ADD CONSTRAINT "application_version_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "intray"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intray"."application_version" ADD CONSTRAINT "application_version_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "intray"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intray"."document" ADD CONSTRAINT "document_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "intray"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intray"."message" ADD CONSTRAINT "message_mailbox_id_mailbox_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "intray"."mailbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intray"."reply" ADD CONSTRAINT "reply_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "intray"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "application_candidate" ON "intray"."application" USING btree ("vacancy","candidate_address","ordinal");--> statement-breakpoint
CREATE INDEX "application_name" ON "intray"."application" USING btree ("vacancy","name_key");--> statement-breakpoint
CREATE INDEX "application_list" ON "intray"."application" USING btree ("vacancy","disposition","last_received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "application_version_message" ON "intray"."application_version" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "audit_message" ON "intray"."audit" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "audit_application" ON "intray"."audit" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "audit_at" ON "intray"."audit" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "document_message_ordinal" ON "intray"."document" USING btree ("message_id","ordinal");--> statement-breakpoint
CREATE INDEX "document_sha256" ON "intray"."document" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "document_state" ON "intray"."document" USING btree ("state");--> statement-breakpoint
CREATE UNIQUE INDEX "mailbox_address_folder" ON "intray"."mailbox" USING btree ("address","folder");--> statement-breakpoint
CREATE UNIQUE INDEX "message_uid" ON "intray"."message" USING btree ("mailbox_id","uid_validity","uid");--> statement-breakpoint
CREATE INDEX "message_state" ON "intray"."message" USING btree ("state","wake_at");--> statement-breakpoint
CREATE INDEX "message_vacancy_from" ON "intray"."message" USING btree ("vacancy","from_address");--> statement-breakpoint
CREATE INDEX "message_message_id" ON "intray"."message" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "message_fingerprint" ON "intray"."message" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "message_application" ON "intray"."message" USING btree ("application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reply_concerns_purpose" ON "intray"."reply" USING btree ("concerns","purpose");--> statement-breakpoint
CREATE UNIQUE INDEX "reply_rfc_message_id" ON "intray"."reply" USING btree ("rfc_message_id");--> statement-breakpoint
CREATE INDEX "reply_state" ON "intray"."reply" USING btree ("state","next_attempt_at");--> statement-breakpoint
CREATE INDEX "reply_recipient" ON "intray"."reply" USING btree ("recipient","created_at");