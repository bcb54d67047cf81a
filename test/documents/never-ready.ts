// Stands in for a reading process that hangs in its start.
setInterval(() => undefined, 1000);
