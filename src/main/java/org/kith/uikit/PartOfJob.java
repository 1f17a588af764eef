package org.kith.uikit;

/** A page that belongs to one of the jobs of the rail though its address does not begin with that of the job. */
public interface PartOfJob {

    /** The address of the job, such as {@code matches}. */
    String job();
}
