// What the readers of a review write themselves: every version stays, and of two written at once the second is refused.
CREATE CONSTRAINT review_text_id IF NOT EXISTS FOR (t:ReviewText) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT review_text_place IF NOT EXISTS FOR (t:ReviewText) REQUIRE (t.review, t.part, t.number) IS UNIQUE;
