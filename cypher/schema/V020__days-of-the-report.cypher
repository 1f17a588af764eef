// On which days the readers of a review want the network drawn: every choice stays, and of two at once the second is refused.
CREATE CONSTRAINT report_days_id IF NOT EXISTS FOR (d:ReportDays) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT report_days_place IF NOT EXISTS FOR (d:ReportDays) REQUIRE (d.review, d.number) IS UNIQUE;
