CREATE TABLE "intray"."restoration" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intray"."sending_mark" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"sequence" bigint DEFAULT 0 NOT NULL,
	"alive_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "intray"."bounced_address" ALTER COLUMN "message_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "intray"."bounced_address" ADD COLUMN "reply_id" bigint;--> statement-breakpoint
ALTER TABLE "intray"."bounced_address" ADD COLUMN "status" text;--> statement-breakpoint
ALTER TABLE "intray"."reply" ADD COLUMN "uncertain_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "intray"."reply" ADD COLUMN "looks" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "intray"."reply" ADD COLUMN "look_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "intray"."reply" ADD COLUMN "released_by" text;--> statement-breakpoint
ALTER TABLE "intray"."reply" ADD COLUMN "copied_at" timestamp (3) with time zone;