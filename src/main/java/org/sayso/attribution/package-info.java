/**
 * Finds who said what: which words are a cue, and for each cue which words are its content and
 * which its source.
 *
 * <p>Not API: only {@code org.sayso} calls it. In the order in which data goes through them: {@link
 * org.sayso.attribution.Attributor} (the door), {@code ModelFiles} and {@code Vocabulary} (what was
 * trained), {@code Words} (text to words), {@code Units} (wordpieces, with the features that the
 * encoder is told), {@code Windows}, {@code Model} (ONNX Runtime), {@code Cues}, {@code Scores},
 * {@code Spans} with {@code Costs}, {@code Snap}, {@code Verbless}, {@code FollowOns} and {@code
 * Coverage} (what the network leaves), {@code Frames} and {@code SecondLook} with {@code Showing},
 * {@code View}, {@code Inner}, {@code InnerVerbs}, {@code InnerReport} and {@code InnerContent}
 * (what stands within what), {@link org.sayso.attribution.Attribution}.
 */
@NullMarked
package org.sayso.attribution;

import org.jspecify.annotations.NullMarked;
