// What helped or hindered, the list it is said by, and lessons: every version stays, and of two at once the second is refused.
CREATE CONSTRAINT factor_choice_id IF NOT EXISTS FOR (c:FactorChoice) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT factor_choice_place IF NOT EXISTS FOR (c:FactorChoice) REQUIRE (c.code, c.number) IS UNIQUE;
CREATE CONSTRAINT influence_id IF NOT EXISTS FOR (i:Influence) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT influence_place IF NOT EXISTS FOR (i:Influence) REQUIRE (i.note, i.number) IS UNIQUE;
CREATE INDEX influence_review IF NOT EXISTS FOR (i:Influence) ON (i.review);
CREATE CONSTRAINT lesson_id IF NOT EXISTS FOR (l:Lesson) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT lesson_place IF NOT EXISTS FOR (l:Lesson) REQUIRE (l.lesson, l.number) IS UNIQUE;
CREATE INDEX lesson_review IF NOT EXISTS FOR (l:Lesson) ON (l.review);
CREATE CONSTRAINT seen_again_id IF NOT EXISTS FOR (s:SeenAgain) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT seen_again_place IF NOT EXISTS FOR (s:SeenAgain) REQUIRE (s.lesson, s.review) IS UNIQUE;
CREATE INDEX seen_again_review IF NOT EXISTS FOR (s:SeenAgain) ON (s.review);

// Who was asked what helped or hindered them, and what was said: the one and the other have nothing in common.
CREATE CONSTRAINT review_asked_review IF NOT EXISTS FOR (a:ReviewAsked) REQUIRE a.review IS UNIQUE;
CREATE CONSTRAINT own_saying_id IF NOT EXISTS FOR (o:OwnSaying) REQUIRE o.id IS UNIQUE;
CREATE INDEX own_saying_review IF NOT EXISTS FOR (o:OwnSaying) ON (o.review);

// What a leader reads of the whole authority, as it was worked out on a day.
CREATE CONSTRAINT partnership_day IF NOT EXISTS FOR (p:PartnershipFigures) REQUIRE p.day IS UNIQUE;
