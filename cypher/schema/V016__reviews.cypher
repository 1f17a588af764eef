// Named reviews, what was decided about them, and whose pseudonyms were given in which order.
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (r:Review) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT review_step_id IF NOT EXISTS FOR (s:ReviewStep) REQUIRE s.id IS UNIQUE;
CREATE INDEX review_step_review IF NOT EXISTS FOR (s:ReviewStep) ON (s.review);
CREATE CONSTRAINT pseudonyms_id IF NOT EXISTS FOR (p:Pseudonyms) REQUIRE p.id IS UNIQUE;
