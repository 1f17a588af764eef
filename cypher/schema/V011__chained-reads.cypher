// Entries of the record of reads hold each other: each writer (one start of the program) numbers its own and hashes each
// with the one before. What was written before that stands apart under a label of its own, and no longer grows.
MATCH (e:AccessEvent)
WHERE e.number IS NULL
CALL (e) {
  SET e:BeforeChain
} IN TRANSACTIONS OF 10000 ROWS;
CREATE CONSTRAINT read_writer_id IF NOT EXISTS FOR (w:ReadWriter) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT access_event_place IF NOT EXISTS FOR (e:AccessEvent) REQUIRE (e.writer, e.number) IS UNIQUE;
// Words that may name somebody stand apart, so that they can be erased while the chain stays whole.
CREATE CONSTRAINT read_words_digest IF NOT EXISTS FOR (w:ReadWords) REQUIRE w.digest IS UNIQUE;
CREATE INDEX access_event_account IF NOT EXISTS FOR (e:AccessEvent) ON (e.account, e.at);
CREATE INDEX access_event_what IF NOT EXISTS FOR (e:AccessEvent) ON (e.what, e.at);
