package dev.octavo.server;

import java.util.List;

/** What a filer with bad intentions would file; fictional. */
final class Hostile {

    /** Fragments, each of which would run, load or send something in a careless page. */
    static final List<String> FRAGMENTS =
            List.of(
                    "<script>alert(1)</script>",
                    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                    "<img src=x onerror=alert(1)>",
                    "<IMG SRC=\"javascript:alert(1)\">",
                    "<img src=\"https://evil.example/pixel.gif\" width=1 height=1>",
                    "<svg onload=alert(1)><circle r=1></svg>",
                    "<svg><script>alert(1)</script></svg>",
                    "<math><mtext></p><img src=x onerror=alert(1)></math>",
                    "<a href=\"javascript:alert(1)\">here</a>",
                    "<a href=\"https://evil.example/\" target=_blank>there</a>",
                    "<iframe src=\"https://evil.example\"></iframe>",
                    "<object data=x></object><embed src=x><applet code=x></applet>",
                    "<form action=https://evil.example><input name=q><button>go</button></form>",
                    "<link rel=stylesheet href=//evil.example/x.css><meta http-equiv=refresh content=\"0;url=//evil.example\">",
                    "<base href=//evil.example/>",
                    "<style>@import '//evil.example/x.css'; body{background:url(//evil.example)}</style>",
                    "<p style=\"background:url(//evil.example/x);position:fixed\" onclick=alert(1) id=view name=view>styled</p>",
                    "<div class=\"fact\" data-facts=\"/cover/registrant\" id=\"__proto__\">not ours</div>",
                    "<mark class=fact data-facts='/cover/ein \"onmouseover=alert(1)'>a mark of theirs</mark>",
                    "<p title='\"><script>alert(1)</script>'>attribute</p>",
                    "<table><tr><td background=//evil.example/x colspan=99999999 rowspan=-1 style=x>cell</table>",
                    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                    "<template><script>alert(1)</script></template>",
                    "<textarea></textarea><script>alert(1)</script></textarea>",
                    "<title></title><img src=x onerror=alert(1)></title>",
                    "<xmp><img src=x onerror=alert(1)></xmp>",
                    "<plaintext><img src=x onerror=alert(1)>",
                    "<!--[if IE]><script>alert(1)</script><![endif]-->",
                    "<!-- unclosed <script>alert(1)</script>",
                    "<![CDATA[<script>alert(1)</script>]]>",
                    "<?php <script>alert(1)</script> ?>",
                    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
                    "<scr<script>ipt>alert(1)</scr</script>ipt>",
                    "\ue000\ue001\uf8ff<p>\ue000 private use </p>&#xE000;&#57345;",
                    "<p>nul \u0000 and \u202e backwards</p>",
                    "<details open ontoggle=alert(1)><summary>x</summary></details>",
                    "<video src=//evil.example autoplay></video><audio src=x>");

    private Hostile() {}

    /** All of them in one report, between an honest cover and an honest signature. */
    static String filing() {
        StringBuilder out =
                new StringBuilder(
                        """
                        <html><head><title>8-K</title></head><body>
                        <p align=center>UNITED STATES</p><p align=center>SECURITIES AND EXCHANGE COMMISSION</p>
                        <p align=center>FORM 8-K</p><p align=center>CURRENT REPORT</p>
                        <p>Date of Report (Date of earliest event reported): <b>May 5, 2015</b></p>
                        <p align=center><b>Hex&lt;script&gt;alert(1)&lt;/script&gt; &quot;Onload=&quot; Pharma, Inc.</b></p>
                        <p align=center>(Exact name of registrant as specified in its charter)</p>
                        <table><tr><td>Delaware</td><td>001-99666</td><td>04-9966600</td></tr>
                        <tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>
                        <p><b>Item 8.01. Other Events.</b></p>
                        <p>On May 5, 2015, Hex Pharma said that &lt;img src=x onerror=alert(1)&gt; HXP-101 entered Phase I.</p>
                        """);
        for (String f : FRAGMENTS) {
            // What swallows all that follows comes by itself in other tests.
            if (!f.contains("plaintext") && !f.contains("unclosed") && !f.contains("template")) {
                out.append("<p>Item text ").append(f).append(" goes on.</p>\n");
            }
        }
        return out.append(
                        """
                        <p><b>Item 1.01. Entry into a Material Definitive Agreement.</b></p>
                        <p>On May 4, 2015, Hex Pharma entered into a License Agreement with Orrin &lt;b&gt;Vale&lt;/b&gt; Pharma, Inc.</p>
                        <p><b>Item 4.01. Changes in Registrant's Certifying Accountant.</b></p>
                        <p>On May 4, 2015, the Audit Committee dismissed Halvern &amp; Quist, LLP as its independent registered public accounting firm
                        &lt;svg onload=alert(1)&gt;.</p>
                        <p><b>Item 5.02. Departure of Directors or Certain Officers.</b></p>
                        <p>On May 4, 2015, Odalys Brenn resigned as Chief Financial Officer &lt;img src=x onerror=alert(1)&gt; of Hex Pharma.</p>
                        <p><b>Item 5.07. Submission of Matters to a Vote of Security Holders.</b></p>
                        <p>Proposal 1. To approve the &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt; "onload=" plan.</p>
                        <table><tr><td>For</td><td>Against</td><td>Abstain</td></tr><tr><td>9,123,456</td><td>1,000</td><td>20</td></tr></table>
                        <p>SIGNATURE</p>
                        <p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed
                        on its behalf by the undersigned hereunto duly authorized.</p>
                        <p>Hex Pharma, Inc.</p><p>Date: May 6, 2015</p><p>By: /s/ Mallory Quist</p><p>Mallory Quist</p><p>Chief Executive Officer</p>
                        </body></html>
                        """)
                .toString();
    }
}
