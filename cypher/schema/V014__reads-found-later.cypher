// Reads are made findable by what they showed a little later and many at a time: to index each as it was written cost whoever
// waited for it more than all the rest. Until then they are few, and looked through.
DROP INDEX access_event_touched IF EXISTS;
MATCH (e:AccessEvent)
WHERE NOT e:FindableRead
CALL (e) {
  SET e:FindableRead
} IN TRANSACTIONS OF 10000 ROWS;
CREATE FULLTEXT INDEX read_touched IF NOT EXISTS FOR (e:FindableRead) ON EACH [e.touchedIds]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};
