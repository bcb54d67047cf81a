ALTER TABLE "intray"."extraction" ADD COLUMN "confidence" real;--> statement-breakpoint
ALTER TABLE "intray"."extraction" ADD COLUMN "omission" text;--> statement-breakpoint
ALTER TABLE "intray"."extraction" ADD COLUMN "links" jsonb DEFAULT '[]'::jsonb NOT NULL;