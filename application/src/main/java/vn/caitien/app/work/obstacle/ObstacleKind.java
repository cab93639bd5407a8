package vn.caitien.app.work.obstacle;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of obstacles. What was said stands in the obstacle, for it may name people. */
enum ObstacleKind implements ActKind {
    RAISED("obstacle.raised", "plan"),
    ANSWERED("obstacle.answered", "plan"),
    TAKEN_UP("obstacle.taken-up", "on", "plan"),
    SOLVED("obstacle.solved", "plan"),
    REOPENED("obstacle.reopened", "plan");

    private final Telling telling;

    ObstacleKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
