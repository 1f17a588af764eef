// Every statement has an internal id and is known by what its deliverer calls it. The one label Statement carries both,
// so that a reference is one index look-up whatever it points to.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (s:Statement) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT statement_scoped IF NOT EXISTS FOR (s:Statement) REQUIRE s.scoped IS UNIQUE;
CREATE CONSTRAINT delivery_id IF NOT EXISTS FOR (d:Delivery) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT deliverer_name IF NOT EXISTS FOR (d:Deliverer) REQUIRE d.name IS UNIQUE;
CREATE CONSTRAINT access_event_id IF NOT EXISTS FOR (e:AccessEvent) REQUIRE e.id IS UNIQUE;

// What one types is looked up in words folded by the program. What is sealed has an index of its own, so that it can
// neither be found nor shift the ranks of what is open.
CREATE FULLTEXT INDEX words_open IF NOT EXISTS FOR (s:OpenWords) ON EACH [s.words]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX words_sealed IF NOT EXISTS FOR (s:SealedWords) ON EACH [s.words]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Whole-authority questions.
CREATE INDEX item_about_nobody IF NOT EXISTS FOR (i:ItemAboutNobody) ON (i.id);

// An unfinished delivery is undone by what it wrote.
CREATE INDEX statement_first_delivery IF NOT EXISTS FOR (s:Statement) ON (s.firstDelivery);
CREATE INDEX version_superseded_by IF NOT EXISTS FOR (v:Version) ON (v.supersededBy);
CREATE INDEX named_delivery IF NOT EXISTS FOR ()-[n:NAMES]-() ON (n.delivery);
