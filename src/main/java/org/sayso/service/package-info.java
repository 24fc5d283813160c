/**
 * The HTTP service, and the web page that it shows.
 *
 * <p>{@link org.sayso.service.Service} is the door; {@link org.sayso.service.ServiceOptions} says
 * where it listens, who may use it and how much it takes. In the order in which things happen:
 * {@code Routes} finds out what a request is for, {@code Admission} whether there is room for it;
 * {@code QuotesEndpoint} answers one article by {@code SingleAnswer} or many by {@code
 * AnswerStream}, which have {@code Readers} read them, several at once; an {@code Exchange} writes
 * what comes of it, or a {@code Problem}.
 *
 * <p>Nothing that comes in with a request is logged, neither text nor ids nor paths. This is the
 * only package that knows Jetty and Prometheus.
 */
@NullMarked
package org.sayso.service;

import org.jspecify.annotations.NullMarked;
