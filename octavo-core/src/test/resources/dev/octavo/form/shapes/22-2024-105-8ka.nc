<SUBMISSION>
<ACCESSION-NUMBER>0001999999-24-000031
<TYPE>8-K/A
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20240117
<ITEMS>1.05
<FILING-DATE>20240301
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>HARTWELL PAYMENTS INC
<CIK>0001999999
<ASSIGNED-SIC>7389
<IRS-NUMBER>461111222
<STATE-OF-INCORPORATION>GA
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>8-K/A
<ACT>34
<FILE-NUMBER>001-38111
<FILM-NUMBER>24555555
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>3 PEACHTREE POINTE
<CITY>ATLANTA
<STATE>GA
<ZIP>30309
<PHONE>4045550123
</BUSINESS-ADDRESS>
</FILER>
<DOCUMENT>
<TYPE>8-K/A
<SEQUENCE>1
<FILENAME>hwpy-8ka.htm
<TEXT>
<html><body><p align="center"><b>UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION</b></p><p align="center">Washington, D.C. 20549</p><p align="center"><b>FORM 8-K/A</b></p><p align="center"><b>Amendment No. 2</b></p><p align="center">CURRENT REPORT<br>Pursuant to Section 13 OR 15(d) of The Securities Exchange Act of 1934</p><p align="center">Date of Report (Date of earliest event reported): <b>March 1, 2024 (January 17, 2024)</b></p><p align="center"><b>HARTWELL PAYMENTS INC.</b></p><p align="center">(Exact name of registrant as specified in its charter)</p><table width="100%"><tr><td align="center"><b>Georgia</b></td><td align="center"><b>001-38111</b></td><td align="center"><b>46-1111222</b></td></tr><tr><td align="center">(State or other jurisdiction of incorporation)</td><td align="center">(Commission File Number)</td><td align="center">(IRS Employer Identification No.)</td></tr><tr><td align="center" colspan=2><b>3 Peachtree Pointe, Suite 900, Atlanta, Georgia</b></td><td align="center"><b>30309</b></td></tr><tr><td align="center" colspan=2>(Address of principal executive offices)</td><td align="center">(Zip Code)</td></tr></table><p align="center">Registrant’s telephone number, including area code: <b>(404) 555-0123</b></p><p>Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions:</p><p>☐ Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)</p><p>☐ Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)</p><p>☐ Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))</p><p>☐ Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))</p><table><tr><td colspan=3>Securities registered pursuant to Section 12(b) of the Act:</td></tr><tr><td><b>Title of each class</b></td><td><b>Trading symbol(s)</b></td><td><b>Name of each exchange on which registered</b></td></tr><tr><td>Class A common stock, $0.01 par value per share</td><td>HWPY</td><td>Nasdaq Global Market</td></tr></table><p>Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (17 CFR §230.405) or Rule 12b-2 of the Securities Exchange Act of 1934 (17 CFR §240.12b-2).</p><p style="text-align:right">Emerging growth company ☐</p><p>If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act. ☐</p>
<p><b>Item 1.05 Material Cybersecurity Incidents.</b></p><p>As previously disclosed in the Current Report on Form 8-K filed by Hartwell Payments Inc. on January 22, 2024, as amended by Amendment No. 1 filed on February 9, 2024 (together, the “Original Report”), on January 17, 2024 the Company determined that an unauthorized third party had gained access to certain systems. The Company is filing this Amendment No. 2 to update the disclosure in the Original Report regarding the impact of the incident.</p><p>The Company has completed its investigation and has restored all affected systems. The Company incurred expenses of approximately $4.1 million, of which it expects $3 million to be recovered from insurance. The incident is not reasonably likely to have a further material impact on its results of operations.</p><p align="center"><b>SIGNATURE</b></p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p><table width="100%"><tr><td></td><td colspan=2>HARTWELL PAYMENTS INC.</td></tr><tr><td>Date: March 1, 2024</td><td>By:</td><td>/s/ DeShawn Culpepper</td></tr><tr><td></td><td></td><td>DeShawn Culpepper</td></tr><tr><td></td><td></td><td>General Counsel</td></tr></table></body></html>
</TEXT>
</DOCUMENT>
</SUBMISSION>
